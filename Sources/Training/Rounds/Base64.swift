/// Base64 by RFC 4648.
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The letters of some bytes.
  static func write(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var number = 0
      for index in 0..<3 { number = number << 8 | (index < count ? Int(bytes[start + index]) : 0) }
      for index in 0..<4 {
        output.append(
          index <= count ? letters[number >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
      }
    }
    return output
  }
}
