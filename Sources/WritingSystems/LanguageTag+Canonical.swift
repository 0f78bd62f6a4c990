extension LanguageTag {
  /// Japanese, the source of every phrase.
  public static let japanese: LanguageTag = "ja"
  /// Plain Japanese (やさしい日本語).
  public static let plainJapanese: LanguageTag = "ja-simple"

  /// Whether the text is Japanese of either kind, and so may carry ruby.
  public var isJapanese: Bool { language == "ja" }

  /// The tag in canonical case, or nil if a part is not one.
  static func canonical(_ text: String) -> String? {
    guard text.utf8.count <= 35 else { return nil }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...8).contains(first.utf8.count), isLetters(first) else {
      return nil
    }
    var result = first.lowercased()
    var isPrivate = false
    for part in parts.dropFirst() {
      guard (1...8).contains(part.utf8.count), part.utf8.allSatisfy(isAlphanumeric) else {
        return nil
      }
      result += "-" + (isPrivate ? part.lowercased() : canonicalPart(part))
      if part.utf8.count == 1 { isPrivate = true }
    }
    return result
  }

  static func isLetters(_ part: Substring) -> Bool {
    part.utf8.allSatisfy { isAlphanumeric($0) && $0 >= 0x41 }
  }

  static func isDigits(_ part: Substring) -> Bool {
    part.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func canonicalPart(_ part: Substring) -> String {
    switch part.utf8.count {
    case 4 where isLetters(part): part.prefix(1).uppercased() + part.dropFirst().lowercased()
    case 2 where isLetters(part): part.uppercased()
    default: part.lowercased()
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
