import Tables
import Testing

@testable import Training

/// A form on somebody's screen: only the cells that hold something.
struct Paper {
  var name: String
  var cells: [CellPosition: CellValue] = [:]
  var merges: [CellRange]
  var widths: [Int: Double] = [:]
  /// The lines that are filled in already, by section, year, course, subject and number.
  private(set) var lines: [String: Int] = [:]
  /// The rows of lines that were typed, by section and course.
  private(set) var typed: [(section: FormSection, row: Int, course: String)] = []
  private var headers: [FormSection: Int] = [:]
  private var columns: [FormSection: [String: Int]] = [:]
  private var blank: [FormSection: Int] = [:]
  private var labels: [String: CellPosition] = [:]

  init(_ draft: SheetDraft) throws {
    name = draft.name
    merges = draft.merges
    for cell in draft.cells {
      if case .empty = cell.value { continue }
      cells[cell.position] = cell.value
      if case .text(let text) = cell.value, labels[text].map({ $0 > cell.position }) ?? true {
        labels[text] = cell.position
      }
    }
    for (section, word) in [(FormSection.plans, "標準課程"), (.deliveries, "開始日")] {
      headers[section] = try #require(labels[word]).row
    }
    for (position, value) in cells {
      for (section, row) in headers where position.row == row {
        if case .text(let text) = value { columns[section, default: [:]][text] = position.column }
      }
    }
    for section in [FormSection.plans, .deliveries] {
      var row = (headers[section] ?? 0) + 1
      while let key = key(section, row) {
        lines[key] = row
        row += 1
      }
      blank[section] = row
    }
  }

  /// What names a line; nil for a blank one.
  private func key(_ section: FormSection, _ row: Int) -> String? {
    guard case .text(let year) = value(section, row, "年度"),
      case .text(let course) = value(section, row, "課程（各校の名称）"),
      case .text(let subject) = value(section, row, "科目")
    else { return nil }
    guard case .number(let session) = value(section, row, "回") else {
      return "\(section)/\(year)/\(course)/\(subject)"
    }
    return "\(section)/\(year)/\(course)/\(subject)/\(Int(session))"
  }

  private func value(_ section: FormSection, _ row: Int, _ heading: String) -> CellValue {
    guard let column = columns[section]?[heading] else { return .empty }
    return cells[CellPosition(row: row, column: column)] ?? .empty
  }

  /// Types a line over the one of that key, or into the next blank one.
  mutating func type(
    _ section: FormSection, _ key: String, course: String, _ values: [String: CellValue]
  ) throws {
    var row = lines["\(section)/\(key)"]
    if row == nil {
      row = blank[section]
      blank[section, default: 0] += 1
    }
    let line = try #require(row)
    if section == .plans { try #require(line < (headers[.deliveries] ?? 0) - 4, "no blank line") }
    for (heading, column) in columns[section] ?? [:] {
      let position = CellPosition(row: line, column: column)
      let value = values[heading] ?? .empty
      if heading == "前年度の内容", values[heading] == nil { continue }
      cells[position] = value == .empty ? nil : value
    }
    for heading in values.keys { try #require(columns[section]?[heading] != nil, "\(heading)") }
    typed.append((section, line, course))
  }

  /// Where a label stands.
  func place(_ label: String) throws -> CellPosition { try #require(labels[label], "\(label)") }

  /// Writes beside a label of the head.
  mutating func head(_ label: String, _ value: CellValue) throws {
    var position = try place(label)
    let merged = merges.first { $0.first == position }?.last.column
    position.column = (merged ?? position.column) + 1
    cells[position] = value == .empty ? nil : value
  }

  /// Answers an option of the question, or the question itself.
  mutating func answer(_ option: String, _ value: CellValue) throws {
    let rows = cells.filter { $0.key.column == 1 && $0.value == .text("Q1") }.map(\.key.row)
    let row = try #require(
      rows.first {
        (cells[CellPosition(row: $0, column: 2)] ?? .empty)
          == (option.isEmpty ? .empty : .text(option))
      })
    cells[CellPosition(row: row, column: 3)] = value
  }

  /// The columns of a table in the sheet as it is before it is damaged.
  func column(_ heading: String, _ section: FormSection) -> Int? { columns[section]?[heading] }

  /// Takes the sheet to its file, without looks.
  var draft: SheetDraft {
    SheetDraft(
      name: name, cells: cells.map { DraftCell($0.key, $0.value) }, columnWidths: widths,
      merges: merges)
  }
}
