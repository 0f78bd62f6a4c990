/// A question with options, of one version of the questions (設問).
///
/// Its key is version and code.
public struct Question: Record {
  public static let table = RecordTable.questions
  /// The version.
  public var questionSet: String
  /// The code: `Q1`.
  public var id: String
  /// Its place.
  public var order: Int
  /// The question.
  public var text: String
  /// Whether several options may be chosen (複数回答可).
  public var allowsSeveral: Bool

  /// Makes a record; what is left out is not known.
  public init(
    questionSet: String, id: String, order: Int, text: String, allowsSeveral: Bool = true
  ) {
    self.questionSet = questionSet
    self.id = id
    self.order = order
    self.text = text
    self.allowsSeveral = allowsSeveral
  }

  public var key: String { "\(questionSet)/\(id)" }
}
