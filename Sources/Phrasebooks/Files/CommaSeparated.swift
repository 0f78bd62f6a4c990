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
    var cell: [UInt8] = []
    var isQuoted = false
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { line += 1 }
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if index < bytes.count, bytes[index] == 0x22 {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case 0x22 where cell.isEmpty: isQuoted = true
      case 0x2C:
        row.cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      case 0x0A:
        row.cells.append(String(decoding: cell, as: UTF8.self))
        return row
      case 0x0D: break
      default: cell.append(byte)
      }
    }
    row.cells.append(String(decoding: cell, as: UTF8.self))
    return row
  }
}
