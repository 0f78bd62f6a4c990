import Diagnostics
import Tables
import Testing

@testable import Training

/// A form that somebody fills in: cells are found by the words over them.
struct FilledForm {
  var draft: WorkbookDraft
  var sheet = 0
  private var next: [FormSection: Int] = [:]

  init(_ draft: WorkbookDraft, sheet: Int = 0) {
    self.draft = draft
    self.sheet = sheet
  }

  /// Where a text stands in the form.
  func position(of text: String) throws -> CellPosition {
    try #require(draft.sheets[sheet].cells.first { $0.value == .text(text) }?.position, "\(text)")
  }

  func value(_ position: CellPosition) -> CellValue {
    draft.sheets[sheet].cells.first { $0.position == position }?.value ?? .empty
  }

  mutating func set(_ position: CellPosition, _ value: CellValue) {
    if let index = draft.sheets[sheet].cells.firstIndex(where: { $0.position == position }) {
      draft.sheets[sheet].cells[index].value = value
    } else {
      draft.sheets[sheet].cells.append(DraftCell(position, value))
    }
  }

  /// Fills in the value beside a label of the head.
  mutating func head(_ label: String, _ text: String) throws {
    let label = try position(of: label)
    let after = draft.sheets[sheet].cells
      .filter { $0.position.row == label.row && $0.position.column > label.column }
      .map(\.position).min()
    set(try #require(after), .text(text))
  }

  /// Fills in the next blank line of a table, or a line that is there, and gives its row.
  @discardableResult
  mutating func line(_ section: FormSection, row: Int? = nil, _ values: [String: CellValue]) throws
    -> Int
  {
    let header = try header(section)
    let start = max(header + 1, next[section] ?? 0)
    let blank = (start..<(start + 200)).first { row in
      (1...34).allSatisfy { value(CellPosition(row: row, column: $0)) == .empty }
    }
    let line = try #require(row ?? blank)
    next[section] = max(next[section] ?? 0, line + 1)
    for (heading, value) in values {
      set(CellPosition(row: line, column: try column(heading, header)), value)
    }
    return line
  }

  /// The cell of a line, as findings name it.
  func cell(_ heading: String, _ section: FormSection, _ row: Int) throws -> String {
    let column = try column(heading, try header(section))
    return "\(draft.sheets[sheet].name)!\(CellPosition(row: row, column: column))"
  }

  /// Puts a sign beside an option.
  @discardableResult
  mutating func choose(_ option: String, _ value: CellValue = .text("○")) throws -> String {
    let position = CellPosition(row: try position(of: option).row, column: 3)
    set(position, value)
    return "\(draft.sheets[sheet].name)!\(position)"
  }

  func header(_ section: FormSection) throws -> Int {
    try position(of: section == .plans ? "標準課程" : "開始日").row
  }

  private func column(_ heading: String, _ header: Int) throws -> Int {
    try #require(
      draft.sheets[sheet].cells.first {
        $0.position.row == header && $0.value == .text(heading)
      }?.position.column, "\(heading)")
  }
}
