internal import Tables

/// The cells of a sheet as a person sees them: of merged cells only the first holds something.
struct FormGrid {
  let name: String
  /// The last row that holds something.
  let rows: Int
  /// The rows that hold something: a stray cell may stand a million rows down.
  let usedRows: [Int]
  private let cells: [CellPosition: WorkbookCell]
  private let firsts: [CellPosition: CellPosition]
  private let byRow: [Int: [WorkbookCell]]

  init(_ sheet: WorkbookSheet) {
    name = sheet.name
    let extent = sheet.extent ?? CellPosition(row: 0, column: 0)
    rows = extent.row
    var firsts: [CellPosition: CellPosition] = [:]
    for range in sheet.merges {
      // Of whole columns only what is in use matters; a sheet merged all over is none of ours.
      let (bottom, right) = (min(range.last.row, extent.row), min(range.last.column, extent.column))
      guard range.first.row <= bottom, range.first.column <= right,
        (bottom - range.first.row + 1) * (right - range.first.column + 1) <= 20_000,
        firsts.count < 200_000
      else { continue }
      for row in range.first.row...bottom {
        for column in range.first.column...right {
          firsts[CellPosition(row: row, column: column)] = range.first
        }
      }
    }
    var cells: [CellPosition: WorkbookCell] = [:]
    var byRow: [Int: [WorkbookCell]] = [:]
    for cell in sheet.cells where firsts[cell.position].map({ $0 == cell.position }) ?? true {
      cells[cell.position] = cell
      byRow[cell.position.row, default: []].append(cell)
    }
    self.cells = cells
    self.byRow = byRow
    usedRows = byRow.keys.sorted()
    self.firsts = firsts
  }

  /// The cells of a row that hold something, from left to right.
  func cells(inRow row: Int) -> [WorkbookCell] { byRow[row] ?? [] }

  /// The cell at a place; with `throughMerges` the first cell of the range that the place is part of.
  func cell(row: Int, column: Int, throughMerges: Bool = false) -> WorkbookCell? {
    let position = CellPosition(row: row, column: column)
    return cells[throughMerges ? firsts[position] ?? position : position]
  }

  /// How a finding names a cell.
  func place(_ position: CellPosition) -> String { "\(name)!\(position)" }
}
