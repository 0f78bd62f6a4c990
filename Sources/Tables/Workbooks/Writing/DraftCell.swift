/// A cell to be written.
public struct DraftCell: Hashable, Sendable {
  /// Where it is.
  public var position: CellPosition
  /// What it holds; `empty` shows the style alone, and text is never read as a formula.
  public var value: CellValue
  /// How it looks.
  public var style: CellStyle

  /// Makes a cell.
  public init(_ position: CellPosition, _ value: CellValue, _ style: CellStyle = .plain) {
    self.position = position
    self.value = value
    self.style = style
  }

  /// Makes a cell at a row and column, both counted from 1.
  public init(row: Int, column: Int, _ value: CellValue, _ style: CellStyle = .plain) {
    self.init(CellPosition(row: row, column: column), value, style)
  }
}
