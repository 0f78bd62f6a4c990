import Documents
import Geometry

/// A table of a report on paper; columns are as wide as what stands in them.
struct PaperTable {
  /// How a sheet has room for the tables of a report.
  struct Room {
    /// Whether the paper lies.
    let isLandscape: Bool
    /// The size of the letters.
    let size: Double
  }

  private let table: ReportTable
  private let size: Double
  private let width: Double

  init(_ table: ReportTable, size: Double, width: Double = 186) {
    self.table = table.shown
    self.size = size
    self.width = width
  }

  /// The least sheet on which every table of a report is legible.
  static func room(for tables: [ReportTable]) -> Room {
    let widest = tables.map { PaperTable($0, size: 3).widths.reduce(0, +) }.max() ?? 0
    // Half a letter a column of a terminal; the gutter of the typesetter is part of the widths.
    for (isLandscape, width) in [(false, 186.0), (true, 273.0)] {
      for size in [3.1, 2.8] where Double(widest) * size / 2 <= width {
        return Room(isLandscape: isLandscape, size: size)
      }
    }
    return Room(isLandscape: true, size: 2.5)
  }

  var block: Block {
    let isNumber = table.columns.indices.map { column in
      table.rows.contains { $0.cells[column].isNumber }
    }
    // A small table is not torn apart over the whole page: what is left stands empty at its end.
    let wide = widths.map { $0 + $0 / 4 }
    let rest = Int(width / (size / 2)) - wide.reduce(0, +)
    let isSmall = rest > 8
    return .table(
      Table(
        header: table.columns.map { Text(language: "ja", spans: [.strong($0.heading)]) }
          + (isSmall ? [Text("", language: "ja")] : []),
        alignments: isNumber.map { $0 ? .end : .start },
        size: .exactly(Millimetres(size * 0.92)), shares: isSmall ? wide + [rest] : widths,
        rule: 0.15, least: Millimetres(size * 1.9),
        rows: table.rows.map { row in
          row.cells.enumerated().map { column, cell in
            let isTotal = row.key == "total"
            return PaperParts.text(
              cell.words, size, isTotal ? .bold : .regular,
              alignment: isNumber[column] ? .end : .start)
          } + (isSmall ? [PaperParts.space(0)] : [])
        }))
  }

  /// The width of each column, in columns of a terminal: its words, or half of a longer heading.
  private var widths: [Int] {
    table.columns.indices.map { column in
      let cells = table.rows.map { Self.width($0.cells[column].words) }.max() ?? 0
      let heading = Self.width(table.columns[column].heading)
      return max(5, min(36, cells), min(18, heading / 2 + 2)) + 2
    }
  }

  /// Digits and Latin letters of a proportional font are wider than half of a kanji.
  private static func width(_ words: String) -> Int {
    let narrow = words.unicodeScalars.count { DisplayWidth.of(String($0)) == 1 }
    return DisplayWidth.of(words) + (narrow + 2) / 3
  }
}
