internal import Tables

/// Lays out one form sheet, row by row.
struct FormSheet {
  /// How many lines are left blank in each table, at least.
  static let blankLines = 16

  let round: Round
  let registry: Registry
  let layout: FormLayout
  var draft: SheetDraft
  var row = 1

  init(name: String, round: Round, registry: Registry, layout: FormLayout) {
    self.round = round
    self.registry = registry
    self.layout = layout
    draft = SheetDraft(
      name: name, columnWidths: Self.widths(layout),
      printing: SheetPrinting(isLandscape: true, isA3: true, margin: 10))
  }

  /// Writes a cell in the present row.
  mutating func put(_ column: Int, _ value: CellValue, _ style: CellStyle) {
    draft.cells.append(DraftCell(row: row, column: column, value, style))
  }

  /// Writes text over several columns of the present row.
  mutating func put(_ columns: ClosedRange<Int>, _ text: String, _ style: CellStyle) {
    put(columns.lowerBound, text.isEmpty ? .empty : .text(text), style)
    guard columns.count > 1 else { return }
    draft.merges.append(
      CellRange(
        CellPosition(row: row, column: columns.lowerBound),
        CellPosition(row: row, column: columns.upperBound)))
  }

  /// Offers words in cells of a column.
  mutating func offer(
    _ words: [String], in column: Int, rows: ClosedRange<Int>, prompt: String = ""
  ) {
    guard !words.isEmpty else { return }
    draft.choices.append(
      ChoiceList(
        CellRange(
          CellPosition(row: rows.lowerBound, column: column),
          CellPosition(row: rows.upperBound, column: column)), words, prompt: prompt))
  }

  /// Goes to the next row; nil leaves it as high as its text.
  mutating func next(height: Double? = nil) {
    if let height { draft.rowHeights[row] = height }
    row += 1
  }

  /// The height of a line whose texts need so many rows of letters; the height of a blank line at least.
  func height(_ cells: [(column: Int, text: String, size: Double)]) -> Double {
    var height = Self.blankHeight
    for cell in cells {
      let room = (draft.columnWidths[cell.column] ?? 8) * 7
      let letter = cell.size * 4 / 3
      // Words of Latin letters are not parted, so some room stays empty.
      let needed = cell.text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2000 ? 0.6 : 1) }
      let lines = (needed * letter / max(room - letter / 2, 1)).rounded(.up)
      height = max(height, lines * cell.size * 1.5 + 5)
    }
    return min(height, 400)
  }

  /// The height of a blank line: somebody may write on paper.
  static let blankHeight = 30.0

  /// The widths of the columns: both tables share them.
  private static func widths(_ layout: FormLayout) -> [Int: Double] {
    var widths: [Int: Double] = [:]
    for column in layout.plans + layout.deliveries {
      let width: Double =
        switch column.field.kind {
        case .year: 8
        case .name, .standardCourses: 14
        case .plan, .delivery, .option: 10.5
        case .text: column.field.property == "evidencePage" ? 5.5 : 16
        case .academies, .lastYear: 12
        case .day: 10.5
        case .hours: 5.4
        case .mark: 4.9
        case .count: column.field.property == "cost" ? 10.5 : 4.4
        }
      widths[column.column] = max(widths[column.column] ?? 0, width)
    }
    return widths
  }
}
