/// The words over the table of questions.
enum QuestionTable {
  static let headings = ["設問", "選択肢の番号", "回答（○）", "設問と選択肢"]
}
