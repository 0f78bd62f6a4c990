internal import Diagnostics

extension JSONScanner {
  /// The string whose opening quote is next.
  mutating func string() throws(TableError) -> String {
    index += 1
    var content: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content.append(contentsOf: try escape())
      case 0..<0x20: throw broken()
      default: content.append(byte)
      }
      guard content.count <= limits.fieldBytes else {
        throw tooLarge("文字", "bytes in a text", limit: limits.fieldBytes)
      }
    }
    throw broken()
  }

  private mutating func escape() throws(TableError) -> [UInt8] {
    guard index < bytes.count else { throw broken() }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(Character(try scalar())).utf8)
    default: throw broken()
    }
  }

  /// The scalar of `\uXXXX`, or of two of them that are a surrogate pair.
  private mutating func scalar() throws(TableError) -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), skip("\\"), skip("u") else { throw broken() }
    let second = try fourDigits()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw broken() }
    return scalar
  }

  private mutating func fourDigits() throws(TableError) -> UInt32 {
    guard index + 4 <= bytes.count else { throw broken() }
    var value: UInt32 = 0
    for byte in bytes[index..<(index + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw broken()
      }
      value = value << 4 | UInt32(digit)
    }
    index += 4
    return value
  }

  /// The error for a place at which JSON says something else must stand.
  func broken() -> TableError {
    TableError(
      .brokenStructure, at: SourcePosition(file: file, line: line),
      LocalizedMessage(
        ja: "JSON の書き方が壊れています（\(index) バイト目）。",
        en: "The JSON is broken here (at byte \(index))."))
  }

  /// The error for more than the limits allow.
  func tooLarge(_ japanese: String, _ english: String, limit: Int) -> TableError {
    TableError(
      .tooLarge, at: SourcePosition(file: file, line: line),
      LocalizedMessage(
        ja: "\(japanese)が多すぎます（上限 \(limit)）。",
        en: "There are too many \(english) (the limit is \(limit))."))
  }
}
