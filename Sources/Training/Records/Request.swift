public import Tables

/// A round's request to one organisation (照会先別状況).
///
/// Its key is round and organisation.
public struct Request: Record {
  public static let table = RecordTable.requests
  /// The name of the round.
  public var round: String
  /// The code of the organisation.
  public var organization: String
  /// Where it stands.
  public var state: ReplyState
  /// The day it went out.
  public var sentOn: CalendarDay?
  /// The day the answer came.
  public var answeredOn: CalendarDay?
  /// The later day granted to this one.
  public var extendedDue: CalendarDay?

  /// Makes a record; what is left out is not known.
  public init(
    round: String, organization: String, state: ReplyState = .notSent, sentOn: CalendarDay? = nil,
    answeredOn: CalendarDay? = nil, extendedDue: CalendarDay? = nil
  ) {
    self.round = round
    self.organization = organization
    self.state = state
    self.sentOn = sentOn
    self.answeredOn = answeredOn
    self.extendedDue = extendedDue
  }

  public var key: String { "\(round)/\(organization)" }
}
