import Diagnostics

/// The small CSV files of a phrasebook: UTF-8, comma, quotes doubled inside quotes, a header line.
struct CommaSeparated: Sendable {
  /// A line with its number; a quoted cell may continue on further lines.
  struct Row: Sendable {
    var line: Int
    var cells: [String]
  }

  /// The cells of the first line.
  var header: [String] = []
  /// The lines after it, without empty ones.
  var rows: [Row] = []

  /// Reads UTF-8 bytes.
  init(_ bytes: [UInt8]) {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    while index < bytes.count {
      let row = Self.readRow(bytes, &index, &line)
      if row.cells == [""] { continue }
      if header.isEmpty { header = row.cells } else { rows.append(row) }
    }
  }

  private static func readRow(_ bytes: [UInt8], _ index: inout Int, _ line: inout Int) -> Row {
    var row = Row(line: line, cells: [])
    while true {
      row.cells.append(readCell(bytes, &index, &line))
      guard index < bytes.count else { return row }
      let mark = bytes[index]
      index += 1
      if mark == 0x0A {
        line += 1
        return row
      }
    }
  }

  /// Reads a cell and stops at the comma or line feed after it.
  private static func readCell(_ bytes: [UInt8], _ index: inout Int, _ line: inout Int) -> String {
    guard index < bytes.count, bytes[index] == 0x22 else {
      let start = index
      while index < bytes.count, bytes[index] != 0x2C, bytes[index] != 0x0A { index += 1 }
      let end = index > start && bytes[index - 1] == 0x0D ? index - 1 : index
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    index += 1
    var cell: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { line += 1 }
      if byte == 0x22 {
        guard index < bytes.count, bytes[index] == 0x22 else { break }
        index += 1
      }
      cell.append(byte)
    }
    while index < bytes.count, bytes[index] != 0x2C, bytes[index] != 0x0A { index += 1 }
    return String(decoding: cell, as: UTF8.self)
  }
}
