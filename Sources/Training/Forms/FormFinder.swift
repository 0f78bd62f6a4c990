internal import Tables

/// Finds the tables of a form by their headings, wherever they were moved.
struct FormFinder {
  private let layout: FormLayout
  private let headings: [FormSection: [String: FormColumn]]
  private let only: [FormSection: Set<String>]
  private let titles: Set<String>
  private let questionHeadings: [String]

  init(_ layout: FormLayout) {
    self.layout = layout
    var headings: [FormSection: [String: FormColumn]] = [:]
    for section in [FormSection.plans, .deliveries] {
      for column in layout.columns(section) {
        headings[section, default: [:]][EntryText(column.heading).folded] = column
      }
    }
    self.headings = headings
    let plans = Set(headings[.plans, default: [:]].keys)
    let deliveries = Set(headings[.deliveries, default: [:]].keys)
    only = [.plans: plans.subtracting(deliveries), .deliveries: deliveries.subtracting(plans)]
    // What stands over a table ends the one before it, also where its title was deleted.
    let over = FormSection.allCases.flatMap { [$0.title, $0.explanation] }
    let groups = (layout.plans + layout.deliveries).map(\.group).filter { !$0.isEmpty }
    titles = Set((over + groups).map { EntryText($0).folded })
    questionHeadings = QuestionTable.headings.map { EntryText($0).folded }
  }

  /// The tables of a sheet, and the further ones of a kind that it has already.
  func tables(in grid: FormGrid, texts: [CellPosition: String]) -> (
    found: [FormTable], further: [FormTable]
  ) {
    var found: [FormTable] = []
    var further: [FormTable] = []
    for row in grid.usedRows {
      guard let table = table(row, grid, texts) else { continue }
      if found.contains(where: { $0.section == table.section }) {
        further.append(table)
      } else {
        found.append(table)
      }
    }
    let all = (found + further).map(\.header).sorted()
    for index in found.indices {
      let header = found[index].header
      var end = all.first { $0 > header } ?? grid.rows + 1
      for row in grid.usedRows where row > header && row < end && isTitle(row, grid, texts) {
        end = row
        break
      }
      found[index].lines = (header + 1)..<max(end, header + 1)
    }
    return (found, further)
  }

  private func table(_ row: Int, _ grid: FormGrid, _ texts: [CellPosition: String]) -> FormTable? {
    let cells = grid.cells(inRow: row).compactMap { cell in
      texts[cell.position].map { ($0, cell.position.column) }
    }
    guard cells.count >= 3 else { return nil }
    for section in [FormSection.plans, .deliveries] {
      let own = cells.filter { only[section]?.contains($0.0) == true }
      guard own.count >= 5 else { continue }
      var columns: [FormColumn: Int] = [:]
      for (text, column) in cells {
        guard let known = headings[section]?[text], columns[known] == nil else { continue }
        columns[known] = column
      }
      return FormTable(section: section, header: row, lines: row..<row, columns: columns)
    }
    guard questionHeadings.dropLast().allSatisfy({ wanted in cells.contains { $0.0 == wanted } })
    else { return nil }
    return FormTable(section: .questions, header: row, lines: row..<row, columns: [:])
  }

  private func isTitle(_ row: Int, _ grid: FormGrid, _ texts: [CellPosition: String]) -> Bool {
    grid.cells(inRow: row).contains { cell in
      guard let text = texts[cell.position] else { return false }
      return titles.contains(text)
    }
  }
}
