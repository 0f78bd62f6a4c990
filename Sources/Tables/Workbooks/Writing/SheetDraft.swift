/// A sheet to be written.
public struct SheetDraft: Hashable, Sendable {
  /// The name on the tab: 1 to 31 characters, without `[]:*?/\`, no two alike.
  public var name: String
  /// Whether it has no tab; Excel's menu can show it.
  public var isHidden: Bool
  /// The cells in any order, no position twice.
  public var cells: [DraftCell]
  /// The width of columns, counted from 1, in half-width characters.
  public var columnWidths: [Int: Double]
  /// The height of rows, counted from 1, in points; the others are as high as their text needs.
  public var rowHeights: [Int: Double]
  /// The rows at the top that do not scroll.
  public var frozenRows: Int
  /// The columns at the left that do not scroll.
  public var frozenColumns: Int
  /// The cells that are shown as one; the style of the first counts for all.
  public var merges: [CellRange]
  /// The lists from which a person chooses.
  public var choices: [ChoiceList]
  /// How the sheet is printed.
  public var printing: SheetPrinting

  /// Makes a draft.
  public init(
    name: String, isHidden: Bool = false, cells: [DraftCell] = [],
    columnWidths: [Int: Double] = [:], rowHeights: [Int: Double] = [:], frozenRows: Int = 0,
    frozenColumns: Int = 0, merges: [CellRange] = [], choices: [ChoiceList] = [],
    printing: SheetPrinting = SheetPrinting()
  ) {
    self.name = name
    self.isHidden = isHidden
    self.cells = cells
    self.columnWidths = columnWidths
    self.rowHeights = rowHeights
    self.frozenRows = frozenRows
    self.frozenColumns = frozenColumns
    self.merges = merges
    self.choices = choices
    self.printing = printing
  }

  /// Makes a plain table: one datum in a cell, numbers as numbers, a header that stays in sight.
  public init(
    name: String, header: [String], rows: [[CellValue]], columnWidths: [Int: Double] = [:]
  ) {
    self.init(name: name, columnWidths: columnWidths, frozenRows: 1)
    printing.repeatedRows = 1
    for (column, title) in header.enumerated() {
      cells.append(DraftCell(row: 1, column: column + 1, .text(title), .header))
    }
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() where value != .empty {
        cells.append(DraftCell(row: row + 2, column: column + 1, value, .wrapped))
      }
    }
  }
}
