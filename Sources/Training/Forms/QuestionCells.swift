internal import Tables

/// What a form says of one question.
struct QuestionCells {
  /// The options with a sign for yes, and where.
  var chosen: [(option: String, position: CellPosition)] = []
  /// Where a sign for no stands.
  var refused: [CellPosition] = []
  /// Where 該当なし stands in the line of the question.
  var none: CellPosition?
  /// Whether a cell could not be read.
  var isUnclear = false
}
