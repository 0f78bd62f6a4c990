public import Tables

/// A drill with foreign residents (訓練).
///
/// Its key is organisation, day and kind.
public struct Drill: Record {
  public static let table = RecordTable.drills
  /// The code of the organisation that held it.
  public var organization: String
  /// The prefecture, two digits.
  public var prefecture: String
  /// The day.
  public var day: CalendarDay
  /// What was practised: a code.
  public var kind: String
  /// All who took part.
  public var participants: Int?
  /// Foreign residents among them.
  public var foreigners: Int?
  /// The tools used.
  public var tools: Choices
  /// What else a reader should know.
  public var note: String

  /// Makes a record; what is left out is not known.
  public init(
    organization: String, prefecture: String, day: CalendarDay, kind: String,
    participants: Int? = nil, foreigners: Int? = nil, tools: Choices = [], note: String = ""
  ) {
    self.organization = organization
    self.prefecture = prefecture
    self.day = day
    self.kind = kind
    self.participants = participants
    self.foreigners = foreigners
    self.tools = tools
    self.note = note
  }

  public var key: String { "\(organization)/\(day)/\(kind)" }
}
