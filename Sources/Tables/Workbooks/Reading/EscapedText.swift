/// The text of a cell as Excel stores it: what XML cannot hold stands as `_x000D_`.
enum EscapedText {
  /// The text a person sees, with one LF for every line end.
  ///
  /// Only escapes of characters that a text may have are replaced; `_x0001_` stays as it is written.
  static func read(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 == 0x5F || $0 == 0x0D }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0D {
        result.append(0x0A)
        index += bytes[index...].starts(with: [0x0D, 0x0A]) ? 2 : 1
      } else if let scalar = escape(at: index, in: bytes) {
        index += 7
        if scalar == "\r" {
          result.append(0x0A)
          if index < bytes.count, bytes[index] == 0x0A { index += 1 }
        } else {
          result += Array(String(scalar).utf8)
        }
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text as it must be stored so that nothing in it reads as an escape, and no control character is left.
  static func write(_ text: String) -> String {
    let plain = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "\t", "\n", "\r": scalar
          case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
          default: scalar
          }
        }))
    let bytes = Array(plain.utf8)
    guard bytes.contains(where: { $0 == 0x5F || $0 == 0x0D }) else { return plain }
    var result: [UInt8] = []
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0D:
        if !bytes[index...].starts(with: [0x0D, 0x0A]) { result.append(0x0A) }
      case 0x5F where isEscape(at: index, in: bytes):
        result += Array("_x005F_".utf8)
      default:
        result.append(bytes[index])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character of an escape that may be replaced.
  private static func escape(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard isEscape(at: index, in: bytes) else { return nil }
    let digits = String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self)
    guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    switch scalar {
    case "\t", "\n", "\r": return scalar
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": return nil
    default: return scalar
    }
  }

  private static func isEscape(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 6 < bytes.count, bytes[index] == 0x5F, bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == 0x5F
    else { return false }
    return bytes[(index + 2)..<(index + 6)].allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
      default: false
      }
    }
  }
}
