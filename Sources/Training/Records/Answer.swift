/// The answer of an organisation to one question of a round.
///
/// Its key is round, organisation and question; no record is no answer.
public struct Answer: Record {
  public static let table = RecordTable.answers
  /// The name of the round.
  public var round: String
  /// The code of the organisation.
  public var organization: String
  /// The code of the question.
  public var question: String
  /// The options chosen; none with `isConfirmedNone` alone.
  public var options: Choices
  /// Whether the question does not apply (該当なし).
  public var isConfirmedNone: Bool

  /// Makes a record; what is left out is not known.
  public init(
    round: String, organization: String, question: String, options: Choices = [],
    isConfirmedNone: Bool = false
  ) {
    self.round = round
    self.organization = organization
    self.question = question
    self.options = options
    self.isConfirmedNone = isConfirmedNone
  }

  public var key: String { "\(round)/\(organization)/\(question)" }
}
