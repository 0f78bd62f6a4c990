internal import WritingSystems

/// The reading of a name as lists write it.
enum KanaReading {
  /// The reading in full width, or nil if something in it is not kana, a digit, a Latin letter or a mark between them.
  static func read(_ text: String) -> String? {
    var kana = ""
    for character in Normalizer.normalize(fullWidth(text), to: .composed) {
      let isMark = character.isWhitespace || marks.contains(character)
      let isPlain = character.isASCII && (character.isLetter || character.isNumber)
      let isKana = character.unicodeScalars.allSatisfy(KanaFolding.isKana)
      guard isKana || isPlain || isMark else { return nil }
      if dashes.contains(character), kana.last.map(isKanaLetter) == true {
        kana.append("ー")
      } else {
        kana.append(character == "　" ? " " : character)
      }
    }
    return kana.contains { isKanaLetter($0) } ? kana : nil
  }

  private static func isKanaLetter(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy(KanaFolding.isKana)
  }

  /// Half-width kana and full-width digits in their usual width; case stays.
  static func fullWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          switch scalar.value {
          case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map { [$0] } ?? [scalar]
          case 0xFF61...0xFF9F:
            Array(Normalizer.normalize(String(scalar), to: .caseFolded).unicodeScalars)
          default: [scalar]
          }
        }))
  }

  /// Dashes that stand for ー when they follow kana.
  private static let dashes: Set<Character> = ["-", "‐", "―", "—", "–", "−", "－"]
  private static let marks: Set<Character> = [
    "・", "･", "(", ")", "（", "）", "「", "」", "&", "-", "‐", "―", "—", "–", "−", "'", ".", ",", "、",
    "/", "~", "〜",
  ]
}
