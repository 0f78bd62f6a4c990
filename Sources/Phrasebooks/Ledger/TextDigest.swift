import Crypto
import WritingSystems

/// The fingerprint of a source and its translation: a review vouches for these words and no others.
///
/// The first 16 hexadecimal digits of SHA-256 over NFC(source), U+001F, NFC(translation); ruby and U+200B count.
public struct TextDigest: Hashable, Sendable, LosslessStringConvertible {
  /// The 16 digits in lower case.
  public let description: String

  /// Reads 16 hexadecimal digits; nil if it is anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 16, text.utf8.allSatisfy(Self.isDigit) else { return nil }
    description = text.lowercased()
  }

  /// The fingerprint of a source and its translation.
  public init(source: String, translation: String) {
    let bytes =
      Array(Normalizer.composed(source).utf8) + [0x1F]
      + Array(Normalizer.composed(translation).utf8)
    var hash = SHA256()
    unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in hash.finalize().prefix(8) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    description = String(decoding: text, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
