import Tables

extension Report {
  /// The tables of the report for CSV, one a section; the first is what most people want.
  public var textTables: [NamedTextTable] {
    FileTable.all(self).map { table in
      NamedTextTable(
        name: table.key, title: table.title,
        table: TextTable(
          header: table.header,
          rows: table.rows.enumerated().map { line, cells in
            TableRow(line: line + 2, fields: cells.map(Self.text))
          }))
    }
  }

  private static func text(_ value: CellValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): ReportCell.hours(number)
    case .day(let day): "\(day)"
    case .empty, .moment, .time, .duration, .boolean, .error: ""
    }
  }
}
