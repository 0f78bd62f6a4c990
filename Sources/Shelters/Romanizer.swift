internal import WritingSystems

/// Writes kana in Latin letters, as the Cabinet notice on romanisation of 22 December 2025 does.
///
/// The notice takes Hepburn's letters; ん is n also before b, m and p; っ repeats the next consonant; long vowels have a
/// macron, but えい stays ei and いい stays ii; an apostrophe keeps ん from a following vowel or y.
///
/// Kana do not tell where a word ends: おう is ō in おうみ and ou where two words meet (まつ＋おうら is まつおうら). A blank or
/// ・ in the reading separates them.
public enum Romanizer {
  /// The name in Latin letters with a capital at the beginning of each word; nil if something in it cannot be read.
  ///
  /// A blank stays a blank and begins a new word; ・ only keeps vowels apart. Digits and Latin letters stay.
  public static func hepburn(
    _ kana: String, longVowels: LongVowels = .macron, doubled: DoubledConsonant = .repeated
  ) -> String? {
    guard let reading = KanaReading.read(kana) else { return nil }
    var writer = RomanWriter(longVowels: longVowels, doubled: doubled)
    let letters = Array(KanaFolding.hiragana(reading))
    var index = 0
    while index < letters.count {
      let pair = index + 1 < letters.count ? String(letters[index...(index + 1)]) : ""
      if let syllable = KanaSyllables.pairs[pair] {
        writer.append(syllable)
        index += 2
      } else if writer.appendMark(letters[index]) {
        index += 1
      } else if let syllable = KanaSyllables.singles[letters[index]] {
        writer.append(syllable)
        index += 1
      } else {
        return nil
      }
    }
    guard writer.text.contains(where: \.isLetter) else { return nil }
    return capitalised(writer.text)
  }

  /// A capital for the first letter of each word and behind an opening parenthesis.
  private static func capitalised(_ text: String) -> String {
    var result = ""
    var startsWord = true
    for character in text {
      result += startsWord ? character.uppercased() : String(character)
      if character.isLetter || character.isNumber {
        startsWord = false
      } else if character == " " || character == "(" {
        startsWord = true
      }
    }
    return result
  }
}
