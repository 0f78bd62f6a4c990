public import Tables

/// A question about an answer (確認事項).
///
/// Its key is round, organisation and its number.
public struct Query: Record {
  public static let table = RecordTable.queries
  /// The name of the round.
  public var round: String
  /// The code of the organisation.
  public var organization: String
  /// Its number, from 1.
  public var number: Int
  /// What it is about: a cell of the form, or a record.
  public var about: String
  /// The rule that asked.
  public var rule: String
  /// The question.
  public var text: String
  /// What was said.
  public var answer: String
  /// Where it stands.
  public var state: QueryState
  /// The day of asking.
  public var openedOn: CalendarDay
  /// The day it was settled.
  public var closedOn: CalendarDay?

  /// Makes a record; what is left out is not known.
  public init(
    round: String, organization: String, number: Int, about: String = "", rule: String = "",
    text: String, answer: String = "", state: QueryState = .open, openedOn: CalendarDay,
    closedOn: CalendarDay? = nil
  ) {
    self.round = round
    self.organization = organization
    self.number = number
    self.about = about
    self.rule = rule
    self.text = text
    self.answer = answer
    self.state = state
    self.openedOn = openedOn
    self.closedOn = closedOn
  }

  public var key: String { "\(round)/\(organization)/\(number)" }
}
