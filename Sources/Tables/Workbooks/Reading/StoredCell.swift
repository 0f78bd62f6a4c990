/// A cell as the file writes it, before anybody knows what it means.
struct StoredCell {
  var position: CellPosition
  var type: String
  var style: String?
  var value: String?
  var inlineText: String?
  var isFormula = false
}
