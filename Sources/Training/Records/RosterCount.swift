public import Tables

/// How many people stand on a list (人材数): never who.
///
/// Its key is organisation, kind and day.
public struct RosterCount: Record {
  public static let table = RecordTable.rosterCounts
  /// The code of the organisation that keeps the list.
  public var organization: String
  /// The prefecture, two digits.
  public var prefecture: String
  /// What they are: a code.
  public var kind: String
  /// The day of counting.
  public var day: CalendarDay
  /// How many.
  public var count: Int
  /// What else a reader should know.
  public var note: String

  /// Makes a record; what is left out is not known.
  public init(
    organization: String, prefecture: String, kind: String, day: CalendarDay, count: Int,
    note: String = ""
  ) {
    self.organization = organization
    self.prefecture = prefecture
    self.kind = kind
    self.day = day
    self.count = count
    self.note = note
  }

  public var key: String { "\(organization)/\(kind)/\(day)" }
}
