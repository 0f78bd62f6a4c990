/// Finds out what a cell holds, from its type, its style and the texts of the workbook.
///
/// What is not as the standard has it is left out with a complaint; nothing is guessed.
struct CellReader {
  let texts: [String]
  let formats: [NumberFormat]
  let dates: DateSystem
  let limits: WorkbookLimits

  /// The cell; nil if it holds nothing, or nothing that can be believed.
  func read(_ cell: StoredCell, complaints: inout CellComplaints) -> WorkbookCell? {
    guard cell.value != nil || cell.inlineText != nil || cell.isFormula else { return nil }
    guard cell.position.isInSheet else {
      complaints.add(.unreadable, at: nil)
      return nil
    }
    guard let format = format(of: cell), let (value, isImpossible) = value(of: cell, format) else {
      complaints.add(.unreadable, at: cell.position)
      return nil
    }
    if isImpossible { complaints.add(.impossibleDate, at: cell.position) }
    if cell.isFormula {
      let isEmpty = value == .empty && cell.value == nil
      complaints.add(isEmpty ? .formulaWithoutValue : .formula, at: cell.position)
    } else if value == .empty {
      return nil
    }
    let isNumber = if case .number = value { true } else { false }
    return WorkbookCell(
      cell.position, value, isFormula: cell.isFormula, format: isNumber ? format.code : "")
  }

  private func format(of cell: StoredCell) -> NumberFormat? {
    guard let style = cell.style else { return .general }
    guard let index = Int(style) else { return nil }
    // A workbook without styles has the one that every cell has.
    if index == 0, formats.isEmpty { return .general }
    return formats.indices.contains(index) ? formats[index] : nil
  }

  /// The value, and whether it is a number that is shown as a date no calendar has.
  private func value(of cell: StoredCell, _ format: NumberFormat) -> (CellValue, Bool)? {
    if cell.type == "inlineStr" {
      return text(EscapedText.read(cell.inlineText ?? "")).map { ($0, false) }
    }
    guard let stored = cell.value else { return (.empty, false) }
    switch cell.type {
    case "str": return text(EscapedText.read(stored)).map { ($0, false) }
    case "s":
      guard let index = Self.trimmed(stored).flatMap({ Int($0) }), texts.indices.contains(index)
      else { return nil }
      return text(texts[index]).map { ($0, false) }
    case "b":
      switch Self.trimmed(stored) {
      case "1", "true": return (.boolean(true), false)
      case "0", "false": return (.boolean(false), false)
      default: return nil
      }
    case "e":
      guard let error = Self.trimmed(stored), error.hasPrefix("#"), error.utf8.count <= 32 else {
        return nil
      }
      return (.error(error), false)
    case "d": return Self.trimmed(stored).flatMap { ISODate.value($0) }.map { ($0, false) }
    case "n": return number(stored, format)
    default: return nil
    }
  }

  private func text(_ text: String) -> CellValue? {
    guard text.utf16.count <= limits.textLength else { return nil }
    return text.isEmpty ? .empty : .text(text)
  }

  private func number(_ stored: String, _ format: NumberFormat) -> (CellValue, Bool)? {
    guard let digits = Self.trimmed(stored) else { return nil }
    if digits.isEmpty { return (.empty, false) }
    // Double also reads “nan”, “inf” and hexadecimal numbers.
    guard digits.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }),
      let number = Double(digits), number.isFinite
    else { return nil }
    switch format.kind {
    case .number: return (.number(number), false)
    case .duration: return (.duration(seconds: (number * 86_400_000).rounded() / 1000), false)
    case .calendar(let showsDay, let showsTime):
      guard let date = dates.value(number, showsDay: showsDay, showsTime: showsTime) else {
        return (.number(number), true)
      }
      return (date, false)
    }
  }

  /// Without the blanks that a file may have around a value; nil if it is too long for any.
  private static func trimmed(_ text: String) -> String? {
    guard text.utf8.count <= 400 else { return nil }
    guard let first = text.utf8.first, let last = text.utf8.last else { return "" }
    if first > 0x20, last > 0x20 { return text }
    let bytes = text.utf8.drop { $0 <= 0x20 }
    guard let end = bytes.lastIndex(where: { $0 > 0x20 }) else { return "" }
    return String(text[bytes.startIndex...end])
  }
}
