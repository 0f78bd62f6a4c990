internal import Tables

/// Lays out one form sheet, row by row.
struct FormSheet {
  /// How many lines are left blank in each table, at least.
  static let blankLines = 12

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
      printing: SheetPrinting(isLandscape: true, isA3: true))
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

  /// The widths of the columns: both tables share them.
  private static func widths(_ layout: FormLayout) -> [Int: Double] {
    var widths: [Int: Double] = [:]
    for column in layout.plans + layout.deliveries {
      let width: Double =
        switch column.field.kind {
        case .year: 9
        case .name, .standardCourses: 17
        case .plan, .delivery, .option: 13
        case .text: column.field.property == "evidencePage" ? 6 : 19
        case .academies: 15
        case .day: 11.5
        case .lastYear: 11
        case .hours: 5.6
        case .mark: 4.4
        case .count: column.field.property == "cost" ? 11.5 : 4.4
        }
      widths[column.column] = max(widths[column.column] ?? 0, width)
    }
    return widths
  }
}
