/// A table as lines for a terminal.
struct ScreenTable {
  private let table: ReportTable

  init(_ table: ReportTable) { self.table = table.shown }

  /// The heading, a rule, and a line a row.
  var lines: [String] {
    let words = table.rows.map { $0.cells.map(\.words) }
    let widths = table.columns.indices.map { column in
      ([table.columns[column].heading] + words.map { $0[column] }).map(DisplayWidth.of).max() ?? 0
    }
    let isNumber = table.columns.indices.map { column in
      table.rows.contains { $0.cells[column].isNumber }
    }
    func line(_ cells: [String]) -> String {
      var line = ""
      for (column, cell) in cells.enumerated() {
        if column > 0 { line += "  " }
        line += DisplayWidth.pad(cell, to: widths[column], atEnd: isNumber[column])
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
    let rule = String(
      repeating: "-", count: widths.reduce(0, +) + 2 * max(0, widths.count - 1))
    return [line(table.columns.map(\.heading)), rule] + words.map(line)
  }
}
