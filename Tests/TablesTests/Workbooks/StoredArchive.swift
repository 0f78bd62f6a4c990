/// A ZIP file whose parts are stored as they are: enough to make any workbook by hand.
struct StoredArchive {
  /// The names and the bytes of the parts.
  var parts: [(name: String, bytes: [UInt8])] = []

  /// Makes an archive of texts.
  init(_ parts: KeyValuePairs<String, String>) {
    self.parts = parts.map { ($0.key, Array($0.value.utf8)) }
  }

  /// Puts bytes in the place of a part, or behind the others.
  mutating func set(_ name: String, _ bytes: [UInt8]) {
    if let index = parts.firstIndex(where: { $0.name == name }) {
      parts[index].bytes = bytes
    } else {
      parts.append((name, bytes))
    }
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in parts {
      let name = Array(name.utf8)
      let fixed =
        Self.number(20, 2) + Self.number(0, 4) + Self.number(0, 2) + Self.number(0x21, 2)
        + Self.number(Self.checksum(content), 4) + Self.number(content.count, 4)
        + Self.number(content.count, 4) + Self.number(name.count, 2) + Self.number(0, 2)
      directory += [0x50, 0x4B, 1, 2] + Self.number(20, 2) + fixed
      directory += Self.number(0, 10) + Self.number(file.count, 4) + name
      file += [0x50, 0x4B, 3, 4] + fixed + name + content
    }
    let start = file.count
    return file + directory + [0x50, 0x4B, 5, 6] + Self.number(0, 4)
      + Self.number(parts.count, 2) + Self.number(parts.count, 2)
      + Self.number(directory.count, 4) + Self.number(start, 4) + Self.number(0, 2)
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  /// CRC-32.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var rest: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      rest ^= UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
    return Int(~rest)
  }
}
