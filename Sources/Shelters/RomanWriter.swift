/// Collects syllables, joining their vowels where Japanese speaks one long vowel.
struct RomanWriter {
  let longVowels: LongVowels
  let doubled: DoubledConsonant
  private(set) var text = ""
  /// っ that waits for its consonant.
  private var isDoubling = false
  /// ん that was written last, and may need an apostrophe.
  private var endsInN = false
  /// The vowel that the next one may lengthen; nil behind a boundary and behind a long vowel.
  private var vowel: Character?

  init(longVowels: LongVowels, doubled: DoubledConsonant) {
    self.longVowels = longVowels
    self.doubled = doubled
  }

  /// Appends the syllable of a kana.
  mutating func append(_ syllable: String) {
    if syllable.count == 1, let next = syllable.first, !isDoubling, lengthens(next) {
      lengthen(with: next)
      return
    }
    if endsInN, let first = syllable.first, "aiueoy".contains(first) { text += "'" }
    if isDoubling, let first = syllable.first, !"aiueon".contains(first) {
      text += doubled == .withT && syllable.hasPrefix("ch") ? "t" : String(first)
    }
    isDoubling = false
    text += syllable
    endsInN = syllable == "n"
    vowel = endsInN ? nil : syllable.last
  }

  /// Appends what is no syllable; false if the character is none of these.
  mutating func appendMark(_ character: Character) -> Bool {
    switch character {
    case "っ":
      isDoubling = true
      endsInN = false
      vowel = nil
    case "ー":
      if let vowel { lengthen(with: vowel) }
    case "・":
      endBoundary()
    default:
      guard let plain = plain(character) else { return false }
      endBoundary()
      text += plain
    }
    return true
  }

  private mutating func endBoundary() {
    isDoubling = false
    endsInN = false
    vowel = nil
  }

  /// Whether a bare vowel makes the one before it long: ああ, うう, ええ, おお, おう, but neither いい nor えい.
  private func lengthens(_ next: Character) -> Bool {
    guard let vowel else { return false }
    switch (vowel, next) {
    case ("a", "a"), ("u", "u"), ("e", "e"), ("o", "o"), ("o", "u"): return true
    default: return false
    }
  }

  private mutating func lengthen(with next: Character) {
    guard let short = vowel else { return }
    switch longVowels {
    case .plain: break
    case .doubled: text.append(next)
    case .macron:
      text.removeLast()
      text += Self.long[short] ?? String(short)
    }
    vowel = nil
    endsInN = false
  }

  private static let long: [Character: String] = ["a": "ā", "i": "ī", "u": "ū", "e": "ē", "o": "ō"]

  /// Latin letters, digits and marks as they are printed.
  private func plain(_ character: Character) -> String? {
    if character.isASCII, character.isLetter || character.isNumber { return String(character) }
    switch character {
    case " ", ")", "&", "-", "'", ".", ",", "/", "~": return String(character)
    case "(", "（": return text.isEmpty || text.last == " " ? "(" : " ("
    case "）": return ")"
    case "「", "」", "､": return ""
    case "、": return ", "
    case "〜": return "~"
    case "‐", "―", "—", "–", "−": return "-"
    default: return character.isWhitespace ? " " : nil
    }
  }
}
