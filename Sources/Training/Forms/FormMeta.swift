internal import Storage
internal import Tables

/// A line of the hidden sheet `_meta`: which sheet of the workbook is the form of which academy.
struct FormMeta: Hashable {
  /// The name of the hidden sheet.
  static let sheetName = "_meta"
  /// What its first cell says.
  static let mark = "shirube-form"

  var round: String
  var organization: String
  var version: String
  var questionSet: String
  var sheet: String

  /// A digest of the line: one that was typed or cut does not fit it.
  var checksum: String {
    let text = [round, organization, version, questionSet, sheet].joined(separator: "\n")
    return String("\(ContentDigest(of: Array(text.utf8)))".prefix(16))
  }

  /// The hidden sheet with lines.
  static func draft(_ lines: [FormMeta]) -> SheetDraft {
    let header = [mark, "round", "organization", "version", "questionSet", "sheet", "checksum"]
    let rows = lines.map { line in
      [
        mark, line.round, line.organization, line.version, line.questionSet, line.sheet,
        line.checksum,
      ]
    }
    var sheet = SheetDraft(name: sheetName, isHidden: true)
    for (row, texts) in ([header] + rows).enumerated() {
      for (column, text) in texts.enumerated() {
        sheet.cells.append(
          DraftCell(row: row + 1, column: column + 1, .text(text), CellStyle(format: "@")))
      }
    }
    return sheet
  }

  /// The lines of a workbook, wherever they stand, and the cells of those whose checksum does not hold.
  static func read(_ workbook: Workbook) -> (lines: [FormMeta], broken: [String]) {
    var lines: [FormMeta] = []
    var broken: [String] = []
    for sheet in workbook.sheets {
      for cell in sheet.cells where cell.value == .text(mark) {
        let texts = sheet.cells(inRow: cell.position.row)
          .filter { $0.position.column > cell.position.column }.map(\.value)
        guard texts.first != .text("round") else { continue }
        let words = texts.map(words)
        guard words.count >= 6 else {
          broken.append("\(sheet.name)!\(cell.position)")
          continue
        }
        let line = FormMeta(
          round: words[0], organization: words[1], version: words[2], questionSet: words[3],
          sheet: words[4])
        if line.checksum == words[5] {
          lines.append(line)
        } else {
          broken.append("\(sheet.name)!\(cell.position)")
        }
      }
    }
    return (lines, broken)
  }

  /// Whether a sheet holds such lines and nothing for people.
  static func isMeta(_ sheet: WorkbookSheet) -> Bool {
    sheet.cells.first?.value == .text(mark)
  }

  private static func words(_ value: CellValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number) where number == number.rounded() && abs(number) < 1e15:
      "\(Int(number))"
    default: ""
    }
  }
}
