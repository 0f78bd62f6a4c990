import Tables

/// What stands in a workbook, as lines that `Tests/Proof/workbooks.py` makes too.
enum WorkbookDump {
  static func text(_ workbook: Workbook) -> String {
    workbook.sheets.map(text).joined()
  }

  private static func text(_ sheet: WorkbookSheet) -> String {
    var lines = ["sheet \(hex(sheet.name)) \(sheet.visibility)"]
    for cell in sheet.cells {
      lines.append("\(cell.position) \(line(cell.value))\(cell.isFormula ? " formula" : "")")
    }
    lines += sheet.merges.map { "merge \($0)" }.sorted()
    return lines.map { $0 + "\n" }.joined()
  }

  static func line(_ value: CellValue) -> String {
    switch value {
    case .empty: "empty"
    case .text(let text): "text \(hex(text))"
    case .number(let number): "number \(bits(number))"
    case .day(let day): "day \(day)"
    case .moment(let day, let time): "moment \(day)T\(time)"
    case .time(let time): "time \(time)"
    case .duration(let seconds): "duration \(Int((seconds * 1000).rounded()))"
    case .boolean(let isTrue): "boolean \(isTrue)"
    case .error(let error): "error \(error)"
    }
  }

  private static func hex(_ text: String) -> String {
    text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func bits(_ number: Double) -> String {
    let digits = String(number.bitPattern, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
