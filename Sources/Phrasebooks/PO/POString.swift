/// The quoted strings of PO files.
enum POString {
  /// Reads one quoted string that fills a line from `start` to `end`; returns what is wrong with it.
  static func read(_ bytes: [UInt8], _ start: Int, _ end: Int, into text: inout [UInt8])
    -> POProblem?
  {
    guard start < end, bytes[start] == 0x22 else { return .syntax }
    var begin = start + 1
    var index = begin
    while index < end {
      switch bytes[index] {
      case 0x22:
        text.append(contentsOf: bytes[begin..<index])
        return index + 1 == end ? nil : .syntax
      case 0x5C:
        text.append(contentsOf: bytes[begin..<index])
        guard index + 1 < end else { return .unterminated }
        guard let byte = escaped(bytes[index + 1]) else { return .escape }
        text.append(byte)
        index += 2
        begin = index
      default:
        index += 1
      }
    }
    return .unterminated
  }

  /// The fields of a header, by their names in lower case.
  static func header(_ text: [UInt8]) -> [String: String] {
    var fields: [String: String] = [:]
    for line in text.split(separator: 0x0A) {
      guard let colon = line.firstIndex(of: 0x3A) else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      let value = line[(colon + 1)...].drop { $0 == 0x20 }
      fields[name] = String(decoding: value, as: UTF8.self)
    }
    return fields
  }

  private static func escaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x22, 0x5C: byte
    case 0x6E: 0x0A
    case 0x74: 0x09
    case 0x72: 0x0D
    default: nil
    }
  }
}
