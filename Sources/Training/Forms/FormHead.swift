internal import Tables

/// What stands in the head of a form, beside its labels.
struct FormHead {
  let cells: [FormSheet.Label: WorkbookCell]
  private let grid: FormGrid

  init(_ grid: FormGrid, texts: [CellPosition: String], above row: Int) {
    let labels = Dictionary(
      FormSheet.Label.allCases.map { (EntryText($0.rawValue).folded, $0) }
    ) { first, _ in first }
    var cells: [FormSheet.Label: WorkbookCell] = [:]
    for row in grid.usedRows.prefix(while: { $0 < row }) {
      let inRow = grid.cells(inRow: row)
      for (index, cell) in inRow.enumerated() {
        guard let label = texts[cell.position].flatMap({ labels[Self.bare($0)] }),
          cells[label] == nil, let next = inRow.dropFirst(index + 1).first
        else { continue }
        let isLabel = texts[next.position].map { labels[Self.bare($0)] != nil } ?? false
        let isNote = texts[next.position].map { $0.contains("。") } ?? false
        if !isLabel, !isNote { cells[label] = next }
      }
    }
    self.cells = cells
    self.grid = grid
  }

  private static func bare(_ text: String) -> String {
    text.hasSuffix(":") ? String(text.dropLast()) : text
  }

  /// What a cell says, folded; empty for none.
  func folded(_ label: FormSheet.Label) -> String { EntryText(text(label)).folded }

  /// What a cell says.
  func text(_ label: FormSheet.Label) -> String { cells[label]?.value.typed ?? "" }

  /// Where it is.
  func place(_ label: FormSheet.Label) -> String? {
    cells[label].map { grid.place($0.position) }
  }

  /// Six digits as people type them: without the noughts before them, in full width.
  func governmentCode(_ label: FormSheet.Label) -> String? {
    let digits = folded(label)
    guard (4...6).contains(digits.count), EntryNumber.digits(digits) != nil else { return nil }
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}
