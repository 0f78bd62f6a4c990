public import Tables

/// Somebody an academy can ask for, as an office and a type (講師候補): never a person.
///
/// Its key is its code.
public struct LecturerCandidate: Record {
  public static let table = RecordTable.lecturerCandidates
  /// The code.
  public var id: String
  /// The prefecture that names it.
  public var prefecture: String
  /// The type of lecturer: a code.
  public var type: String
  /// The organisation or office to write to.
  public var office: String
  /// What it can speak about.
  public var topics: Choices
  /// Languages, as tags with a blank between.
  public var languages: String
  /// The first day.
  public var validFrom: CalendarDay?
  /// The last day.
  public var validTo: CalendarDay?
  /// What else a reader should know.
  public var note: String

  /// Makes a record; what is left out is not known.
  public init(
    id: String, prefecture: String, type: String, office: String, topics: Choices = [],
    languages: String = "", validFrom: CalendarDay? = nil, validTo: CalendarDay? = nil,
    note: String = ""
  ) {
    self.id = id
    self.prefecture = prefecture
    self.type = type
    self.office = office
    self.topics = topics
    self.languages = languages
    self.validFrom = validFrom
    self.validTo = validTo
    self.note = note
  }

  public var key: String { id }
}
