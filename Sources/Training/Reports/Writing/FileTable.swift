import Tables

/// A table as CSV and XLSX hold it: one datum a cell, years and days by both calendars, the round in every row.
struct FileTable {
  /// The name of the section.
  let key: String
  /// The title of the section.
  let title: String
  /// The headings, with units.
  let header: [String]
  /// The rows, each as long as the header.
  let rows: [[CellValue]]

  /// Makes the file tables of a report, in the order of its sections.
  static func all(_ report: Report) -> [FileTable] {
    report.sections.compactMap { section in
      section.table.map { FileTable(section, $0, report.head) }
    }
  }

  private init(_ section: ReportSection, _ table: ReportTable, _ head: ReportHead) {
    key = section.key
    title = PlainCharacters.spell(section.title)
    var header = ["調査", "調査年度（西暦）", "調査年度（和暦）", "基準日（西暦）", "基準日（和暦）"]
    let lead: [CellValue] = [
      .text(head.round), .number(Double(head.deliveriesYear.year)),
      .text(head.deliveriesYear.japanese), .day(head.asOf), .text(EraText.day(head.asOf)),
    ]
    let kinds = table.columns.indices.map { column in
      Kind(table.rows.map { $0.cells[column] })
    }
    for (column, kind) in zip(table.columns, kinds) {
      let heading = PlainCharacters.spell(column.heading)
      header += kind == .plain ? [heading] : ["\(heading)（西暦）", "\(heading)（和暦）"]
    }
    self.header = header
    rows = table.rows.map { row in
      lead + zip(row.cells, kinds).flatMap { cell, kind in Self.values(cell, kind) }
    }
  }

  /// Whether a column has days or years, which stand by both calendars.
  private enum Kind {
    case plain, dated

    init(_ cells: [ReportCell]) {
      self =
        cells.contains {
          switch $0 {
          case .day, .year: true
          default: false
          }
        } ? .dated : .plain
    }
  }

  private static func values(_ cell: ReportCell, _ kind: Kind) -> [CellValue] {
    switch cell {
    case .day(let day): return [.day(day), .text(EraText.day(day))]
    case .year(let year): return [.number(Double(year.year)), .text(year.japanese)]
    case .text, .count, .percent, .hours, .standing, .none:
      let value = value(cell)
      return kind == .plain ? [value] : [value, value]
    }
  }

  private static func value(_ cell: ReportCell) -> CellValue {
    switch cell {
    case .count(let number): .number(Double(number))
    case .percent(let rate): rate.tenths.map { .number(Double($0) / 10) } ?? .empty
    case .hours(let hours): .number(hours)
    // A hyphen is the sign of the statistics rules for what cannot be; a blank could mean three things.
    case .none: .text("-")
    case .text(""): .text("-")
    case .text, .standing, .day, .year: .text(PlainCharacters.spell(cell.words))
    }
  }
}
