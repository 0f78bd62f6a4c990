/// Takes commands, numbers and flags from the text of a path, from left to right.
struct PathScanner {
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next command letter; nil at the end of the text or before anything else.
  mutating func command() -> UInt8? {
    skipBlanks()
    guard let byte = peek, Self.isLetter(byte) else { return nil }
    offset += 1
    return byte
  }

  /// Whether nothing but blanks is left.
  var isAtEnd: Bool {
    bytes[offset...].allSatisfy(Self.isBlank)
  }

  /// Whether another number follows, which repeats the command before it.
  ///
  /// A comma is taken with the blanks around it, so a number has to follow it.
  mutating func hasMoreNumbers() -> Bool {
    skipBlanks()
    if peek == UInt8(ascii: ",") { return true }
    guard let byte = peek else { return false }
    return !Self.isLetter(byte)
  }

  /// The next number, after at most one comma if it is not the first of its command.
  mutating func number(isFirst: Bool = false) throws(PathError) -> Double {
    skipSeparator(mayHaveComma: !isFirst)
    let start = offset
    skip { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    var digits = skipDigits()
    if peek == UInt8(ascii: ".") {
      offset += 1
      digits += skipDigits()
    }
    guard digits > 0 else { throw PathError(.noNumber, offset: start) }
    skipExponent()
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard let number = Double(text) else { throw PathError(.noNumber, offset: start) }
    guard abs(number) <= 1_000_000 else { throw PathError(.numberOutOfRange, offset: start) }
    return number
  }

  /// The next flag of an arc: one digit, even if another digit follows at once.
  mutating func flag() throws(PathError) -> Bool {
    skipSeparator(mayHaveComma: true)
    guard let byte = peek, byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1") else {
      throw PathError(.noFlag, offset: offset)
    }
    offset += 1
    return byte == UInt8(ascii: "1")
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSeparator(mayHaveComma: Bool) {
    skipBlanks()
    guard mayHaveComma, peek == UInt8(ascii: ",") else { return }
    offset += 1
    skipBlanks()
  }

  private mutating func skipBlanks() {
    while let byte = peek, Self.isBlank(byte) { offset += 1 }
  }

  private mutating func skip(_ matches: (UInt8) -> Bool) {
    if let byte = peek, matches(byte) { offset += 1 }
  }

  private mutating func skipDigits() -> Int {
    let start = offset
    while let byte = peek, Self.isDigit(byte) { offset += 1 }
    return offset - start
  }

  /// An `e` without digits after it is not an exponent, and is left for the next command to refuse.
  private mutating func skipExponent() {
    guard let byte = peek, byte | 0x20 == UInt8(ascii: "e") else { return }
    let start = offset
    offset += 1
    skip { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    if skipDigits() == 0 { offset = start }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }
}
