/// A sheet of a workbook: the cells that hold something, in the order of reading.
public struct WorkbookSheet: Hashable, Sendable {
  /// The name on the tab.
  public var name: String
  /// Whether a person sees it.
  public var visibility: SheetVisibility
  /// The cells that hold something, by rows and then by columns, no position twice.
  public let cells: [WorkbookCell]
  /// The cells that are shown as one; a person sees only the first of each, whatever the others hold.
  public var merges: [CellRange]

  /// Makes a sheet; of two cells at one position the first is kept, and empty ones are not.
  public init(
    name: String, visibility: SheetVisibility = .visible, cells: [WorkbookCell] = [],
    merges: [CellRange] = []
  ) {
    self.name = name
    self.visibility = visibility
    self.merges = merges
    var sorted: [WorkbookCell] = []
    sorted.reserveCapacity(cells.count)
    for cell in Self.inOrder(cells)
    where sorted.last?.position != cell.position && (cell.value != .empty || cell.isFormula) {
      sorted.append(cell)
    }
    self.cells = sorted
  }

  /// The cell at a position; nil if it holds nothing.
  public func cell(at position: CellPosition) -> WorkbookCell? {
    let index = firstIndex(from: position)
    guard index < cells.count, cells[index].position == position else { return nil }
    return cells[index]
  }

  /// What the cell at a position holds; `empty` if there is none.
  public subscript(position: CellPosition) -> CellValue { cell(at: position)?.value ?? .empty }

  /// What the cell at a row and column, both counted from 1, holds.
  public subscript(row row: Int, column column: Int) -> CellValue {
    self[CellPosition(row: row, column: column)]
  }

  /// The cells of a row that hold something.
  public func cells(inRow row: Int) -> ArraySlice<WorkbookCell> {
    let start = firstIndex(from: CellPosition(row: row, column: 1))
    return cells[start...].prefix { $0.position.row == row }
  }

  /// The merged range that a cell is part of, the cell alone if none.
  ///
  /// Looks through all ranges: for many cells make a table of your own.
  public func range(around position: CellPosition) -> CellRange {
    merges.first { $0.contains(position) } ?? CellRange(position)
  }

  /// The last row and column in use; nil for a sheet without a value.
  public var extent: CellPosition? {
    guard let row = cells.last?.position.row else { return nil }
    return CellPosition(row: row, column: cells.map(\.position.column).max() ?? 1)
  }

  /// The index of the first cell that is not before a position.
  private func firstIndex(from position: CellPosition) -> Int {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = low + (high - low) / 2
      if cells[middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Files have them in order nearly always; the sort is stable by the second key.
  private static func inOrder(_ cells: [WorkbookCell]) -> [WorkbookCell] {
    guard zip(cells, cells.dropFirst()).contains(where: { $1.position < $0.position }) else {
      return cells
    }
    return cells.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
  }
}
