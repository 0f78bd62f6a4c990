/// Messages with nothing but names in braces, which need no ICU: opening a locale takes longer than a page does.
enum PlainMessage {
  /// The text with its values put in; nil where only ICU knows what the pattern means.
  static func text(of pattern: String, values: [String: MessageValue]) -> String? {
    var text = ""
    var rest = pattern.utf8[...]
    while let open = rest.firstIndex(where: isSyntax) {
      guard rest[open] == 0x7B, let close = rest[open...].firstIndex(of: 0x7D) else { return nil }
      let name = rest[rest.index(after: open)..<close]
      guard let first = name.first, isLetter(first),
        name.allSatisfy({ isLetter($0) || isDigit($0) }),
        case .text(let value)? = values[String(Substring(name))]
      else { return nil }
      text += Substring(rest[..<open])
      text += value
      rest = rest[rest.index(after: close)...]
    }
    return text + Substring(rest)
  }

  private static func isSyntax(_ byte: UInt8) -> Bool {
    byte == 0x7B || byte == 0x7D || byte == 0x27
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
