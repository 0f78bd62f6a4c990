import Crypto
import FoundationEssentials

/// The SHA-256 of some bytes: the name of an imported file, and the link between two audit entries.
public struct ContentDigest: Hashable, Sendable, LosslessStringConvertible {
  /// The 32 bytes.
  let bytes: [UInt8]

  /// The digest of a content.
  public init(of content: [UInt8]) {
    bytes = Array(SHA256.hash(data: content))
  }

  /// Takes the 32 bytes of a digest; nil if there are more or fewer.
  public init?(bytes: [UInt8]) {
    guard bytes.count == SHA256.byteCount else { return nil }
    self.bytes = bytes
  }

  /// Reads 64 hexadecimal digits; nil if it is anything else.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 2 * SHA256.byteCount else { return nil }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.value(digits[start]), let low = Self.value(digits[start + 1]) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// The 64 digits in lower case.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}
