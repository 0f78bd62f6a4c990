public import Tables

/// A telephone call or a mail (連絡記録), in two fields.
///
/// Its key is organisation and its number.
public struct ContactLog: Record {
  public static let table = RecordTable.contactLogs
  /// The code of the organisation.
  public var organization: String
  /// Its number, from 1.
  public var number: Int
  /// The round it was about.
  public var round: String
  /// The day.
  public var day: CalendarDay
  /// `phone`, `mail`, `visit`.
  public var channel: String
  /// What it was about.
  public var matter: String
  /// What was agreed.
  public var outcome: String

  /// Makes a record; what is left out is not known.
  public init(
    organization: String, number: Int, round: String = "", day: CalendarDay,
    channel: String = "phone", matter: String, outcome: String = ""
  ) {
    self.organization = organization
    self.number = number
    self.round = round
    self.day = day
    self.channel = channel
    self.matter = matter
    self.outcome = outcome
  }

  public var key: String { "\(organization)/\(number)" }
}
