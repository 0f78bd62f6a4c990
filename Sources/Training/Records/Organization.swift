public import Tables

/// An academy, or an office that has to do with one (機関).
///
/// Its key is its code, which is for ever: `fa-17`.
public struct Organization: Record {
  public static let table = RecordTable.organizations
  /// The code.
  public var id: String
  /// What it is.
  public var kind: OrganizationKind
  /// The name in Japanese.
  public var name: String
  /// The name in hiragana.
  public var kana: String
  /// The name in English.
  public var englishName: String
  /// Whether the English name is made up here rather than the organisation's own.
  public var isEnglishConstructed: Bool
  /// The prefecture by JIS X 0401, two digits.
  public var prefecture: String
  /// The body that runs it.
  public var operatorName: String
  /// `prefecture`, `designated_city`, `tokyo_fire_department`.
  public var operatorKind: String
  /// The code of that body, six digits.
  public var governmentCode: String
  /// The first day on which it is one; nil if it was one before these records begin.
  public var validFrom: CalendarDay?
  /// The last day on which it is one; nil while it is.
  public var validTo: CalendarDay?
  /// The code of the one that took over.
  public var successor: String
  /// The code of another one on the same site.
  public var sharedSite: String
  /// How sure the name is: A, B, C.
  public var nameCheck: String
  /// Where the facts are from.
  public var source: String
  /// What else a reader should know.
  public var note: String

  /// Makes a record; what is left out is not known.
  public init(
    id: String, kind: OrganizationKind, name: String, kana: String = "", englishName: String = "",
    isEnglishConstructed: Bool = true, prefecture: String, operatorName: String = "",
    operatorKind: String = "", governmentCode: String = "", validFrom: CalendarDay? = nil,
    validTo: CalendarDay? = nil, successor: String = "", sharedSite: String = "",
    nameCheck: String = "", source: String = "", note: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.kana = kana
    self.englishName = englishName
    self.isEnglishConstructed = isEnglishConstructed
    self.prefecture = prefecture
    self.operatorName = operatorName
    self.operatorKind = operatorKind
    self.governmentCode = governmentCode
    self.validFrom = validFrom
    self.validTo = validTo
    self.successor = successor
    self.sharedSite = sharedSite
    self.nameCheck = nameCheck
    self.source = source
    self.note = note
  }

  public var key: String { id }

  /// Whether it is one on a day.
  public func isValid(on day: CalendarDay) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}
