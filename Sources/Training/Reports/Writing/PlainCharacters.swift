/// Text without characters that only some computers have: numbers in circles, roman numerals of one character.
enum PlainCharacters {
  /// `(1)` for `①`, `IV` for `Ⅳ`.
  static func spell(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { signs[$0] != nil || number($0) != nil }) else {
      return text
    }
    return text.unicodeScalars.map { scalar in
      signs[scalar] ?? number(scalar).map { "(\($0))" } ?? String(scalar)
    }.joined()
  }

  private static func number(_ scalar: Unicode.Scalar) -> Int? {
    (0x2460...0x2473).contains(scalar.value) ? Int(scalar.value) - 0x245F : nil
  }

  private static let signs: [Unicode.Scalar: String] = [
    "Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "Ⅳ": "IV", "Ⅴ": "V", "Ⅵ": "VI", "Ⅶ": "VII", "Ⅷ": "VIII",
    "Ⅸ": "IX", "Ⅹ": "X", "㈱": "(株)", "㈲": "(有)", "№": "No.", "℡": "TEL", "㍻": "平成", "㋿": "令和",
  ]
}
