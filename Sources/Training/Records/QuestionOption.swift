/// An option of a question (選択肢).
///
/// Its key is version, question and code.
public struct QuestionOption: Record {
  public static let table = RecordTable.questionOptions
  /// The version.
  public var questionSet: String
  /// The code of the question.
  public var question: String
  /// The code: `1`.
  public var id: String
  /// Its place.
  public var order: Int
  /// The words.
  public var text: String
  /// Whether nothing else may be chosen with it.
  public var isExclusive: Bool

  /// Makes a record; what is left out is not known.
  public init(
    questionSet: String, question: String, id: String, order: Int, text: String,
    isExclusive: Bool = false
  ) {
    self.questionSet = questionSet
    self.question = question
    self.id = id
    self.order = order
    self.text = text
    self.isExclusive = isExclusive
  }

  public var key: String { "\(questionSet)/\(question)/\(id)" }
}
