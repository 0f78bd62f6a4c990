/// Writes kana in Hangul by the Korean rules for Japanese names (외래어 표기법, table 4).
///
/// Plain at the beginning of a word and aspirated inside it (か 가/카); long vowels are not written; ん and っ close the
/// syllable before them.
enum HangulTranscriber {
  /// The name in Hangul; nil if something in the reading has no transcription.
  static func transcribe(_ hiragana: String) -> String? {
    var syllables: [Syllable] = []
    var result = ""
    let letters = Array(hiragana)
    var index = 0
    func flush() {
      result += syllables.map(\.text).joined()
      syllables = []
    }
    while index < letters.count {
      let pair = index + 1 < letters.count ? String(letters[index...(index + 1)]) : ""
      let letter = letters[index]
      index += 1
      if let roman = KanaSyllables.pairs[pair] {
        guard let syllable = HangulSyllables.syllable(roman, isInitial: syllables.isEmpty) else {
          return nil
        }
        syllables.append(syllable)
        index += 1
      } else if letter == "ー" {
        continue
      } else if letter == "っ" || letter == "ん" {
        guard !syllables.isEmpty else { return nil }
        syllables[syllables.count - 1].final = letter == "っ" ? 19 : 4
      } else if let roman = KanaSyllables.singles[letter] {
        if let last = syllables.last, last.isLengthened(by: roman) { continue }
        guard let syllable = HangulSyllables.syllable(roman, isInitial: syllables.isEmpty) else {
          return nil
        }
        syllables.append(syllable)
      } else if letter == " " || letter == "・" || letter.isASCII {
        flush()
        if letter != "・" { result.append(letter) }
      } else {
        return nil
      }
    }
    flush()
    return result
  }

  /// One block of Hangul: numbers of its letters in Unicode's order.
  struct Syllable: Hashable {
    var initial: Int
    var medial: Int
    var final = 0
    /// The last Latin vowel of the kana.
    var vowel: Character

    var text: String {
      Unicode.Scalar(UInt32(0xAC00 + (initial * 21 + medial) * 28 + final)).map(String.init) ?? ""
    }

    /// Whether a bare vowel only lengthens this syllable: おう, おお, うう are written once.
    func isLengthened(by roman: String) -> Bool {
      guard final == 0 else { return false }
      return (vowel == "o" && (roman == "u" || roman == "o")) || (vowel == "u" && roman == "u")
    }
  }
}
