public import Tables

/// A reminder that was written (督促); sending it is somebody's own act.
///
/// Its key is round, organisation and its number.
public struct Reminder: Record {
  public static let table = RecordTable.reminders
  /// The name of the round.
  public var round: String
  /// The code of the organisation.
  public var organization: String
  /// Its number, from 1.
  public var number: Int
  /// 1 friendly, 2 plain, 3 strong.
  public var strength: Int
  /// The day of writing.
  public var day: CalendarDay

  /// Makes a record; what is left out is not known.
  public init(
    round: String, organization: String, number: Int, strength: Int, day: CalendarDay
  ) {
    self.round = round
    self.organization = organization
    self.number = number
    self.strength = strength
    self.day = day
  }

  public var key: String { "\(round)/\(organization)/\(number)" }
}
