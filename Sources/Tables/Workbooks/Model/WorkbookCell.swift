/// A cell that holds something.
public struct WorkbookCell: Hashable, Sendable {
  /// Where it is.
  public var position: CellPosition
  /// What it holds; of a formula, what was calculated when the file was saved.
  public var value: CellValue
  /// Whether the value comes from a formula; a formula may be `empty`, if nothing was calculated.
  public var isFormula: Bool
  /// The number format as Excel writes it (`0%`, `000000`); empty for General, and for text.
  ///
  /// It tells 10006 shown as 010006 from a plain number.
  public var format: String

  /// Makes a cell.
  public init(
    _ position: CellPosition, _ value: CellValue, isFormula: Bool = false, format: String = ""
  ) {
    self.position = position
    self.value = value
    self.isFormula = isFormula
    self.format = format
  }
}
