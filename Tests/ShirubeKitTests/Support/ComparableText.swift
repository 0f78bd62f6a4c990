import WritingSystems

/// Text as proofs compare it: NFC, without blanks, U+200B and the marks of direction.
enum ComparableText {
  static func of(_ text: some StringProtocol) -> String {
    let kept = Normalizer.composed(String(text)).unicodeScalars.filter {
      !$0.properties.isWhitespace && !isInvisible($0.value)
    }
    return String(String.UnicodeScalarView(kept))
  }

  /// Whether a text stands in another as one run.
  static func stands(_ part: String, in whole: String) -> Bool {
    let part = Array(of(part).unicodeScalars)
    let whole = Array(of(whole).unicodeScalars)
    guard let first = part.first, part.count <= whole.count else { return false }
    for start in 0...(whole.count - part.count) where whole[start] == first {
      if whole[start..<(start + part.count)].elementsEqual(part) { return true }
    }
    return false
  }

  private static func isInvisible(_ value: UInt32) -> Bool {
    value == 0x200B || (0x200E...0x200F).contains(value) || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }
}
