/// Whether the 英字 of a list is a name that can stand on a sign.
enum LatinName {
  /// The name, or nil for what only spells the kana without a blank, like `sannoshogakko`, or is not Latin.
  ///
  /// A name on a sign has two words or more, of which the first begins with a capital: `Sanno Elementary School`.
  static func read(_ text: String) -> String? {
    let words = text.split { $0.isWhitespace }
    guard words.count >= 2, text.count <= 120, let first = words.first?.first,
      first.isUppercase || first.isNumber,
      text.unicodeScalars.allSatisfy(isLatin),
      words.contains(where: { $0.contains(where: \.isUppercase) })
    else { return nil }
    return words.joined(separator: " ")
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xC0...0x24F, 0x2010...0x2019: true
    default: false
    }
  }
}
