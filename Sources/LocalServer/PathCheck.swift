/// Looks at the path of a request before it is taken apart.
enum PathCheck {
  /// Whether it is printable ASCII with whole percent signs, without parts that climb and without hidden bytes.
  static func isFit(_ path: String) -> Bool {
    var bytes = path.utf8.prefix { $0 != 0x3F }[...]
    var query = path.utf8.dropFirst(bytes.count)
    guard let decoded = decoded(&bytes), decoded.allSatisfy({ $0 > 0x1F && $0 < 0x7F }),
      let words = self.decoded(&query), words.allSatisfy({ $0 > 0x1F && $0 != 0x7F })
    else { return false }
    if decoded.contains(0x5C) || decoded.contains(0x25) { return false }
    let parts = decoded.split(separator: 0x2F, omittingEmptySubsequences: false).dropFirst()
    if parts.count > 1, parts.contains(where: \.isEmpty) { return false }
    return !parts.contains { $0.first == 0x2E }
  }

  private static func decoded(_ bytes: inout String.UTF8View.SubSequence) -> [UInt8]? {
    var result: [UInt8] = []
    while let byte = bytes.popFirst() {
      guard byte == 0x25 else {
        result.append(byte)
        continue
      }
      guard let high = bytes.popFirst().flatMap(digit), let low = bytes.popFirst().flatMap(digit)
      else { return nil }
      result.append(high << 4 | low)
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
