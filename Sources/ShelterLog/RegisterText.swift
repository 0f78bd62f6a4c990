import FoundationEssentials
import Sheets

/// Reads and writes the lines of a register: one JSON value a line.
enum RegisterText {
  /// A line with its end.
  static func line(_ entry: RegisterEntry) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(entry) else { return nil }
    return Array(data) + [0x0A]
  }

  /// The register that some bytes are. A last line that was cut off is left out; one that is whole but for its end
  /// counts.
  static func register(_ bytes: [UInt8]) -> NoticeRegister {
    var register = NoticeRegister()
    let decoder = JSONDecoder()
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A)
      let line = bytes[start..<(end ?? bytes.count)]
      number += 1
      if let entry = try? decoder.decode(RegisterEntry.self, from: Data(line)) {
        register.add(entry)
      } else if !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
        if end == nil { register.isTorn = true } else { register.unreadable.append(number) }
        for value in numbers(in: line) { register.reserve(value) }
      }
      start = (end ?? bytes.count) + 1
    }
    return register
  }

  /// How many bytes of the file are whole lines; what follows is a last line without its end.
  static func wholeLength(_ bytes: [UInt8]) -> Int {
    bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  /// Whether a last line without its end is a whole entry all the same.
  static func isWhole(_ tail: ArraySlice<UInt8>) -> Bool {
    (try? JSONDecoder().decode(RegisterEntry.self, from: Data(tail))) != nil
  }

  /// The notice numbers in bytes that cannot be read, so that none of them is given again.
  private static func numbers(in line: ArraySlice<UInt8>) -> [Int] {
    var numbers: [Int] = []
    var index = line.startIndex
    let marks = [Array("\"N-".utf8), Array("\"n-".utf8)]
    while index + 7 <= line.endIndex {
      guard marks.contains(where: line[index..<(index + 3)].elementsEqual) else {
        index += 1
        continue
      }
      let digits = line[(index + 3)...].prefix(6).prefix { (0x30...0x39).contains($0) }
      if digits.count >= 4 { numbers.append(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }) }
      index += 3
    }
    return numbers
  }
}
