import Diagnostics
import WritingSystems

/// A text does not end in the middle: not with a comma, a lone number, or a word that waits for another one.
struct EndingCheck: TextCheck {
  private static let joining = Set(",;:،؛、，；：၊·・/／-–—‐".unicodeScalars)

  func problems(_ text: CheckedText) -> [Problem] {
    let waiting = WaitingWords.of(text.language.language)
    for variant in text.variants {
      guard let last = variant.unicodeScalars.last else { continue }
      if Self.joining.contains(last) { return [Self.problem(String(last))] }
      if Self.isDigit(last), !(text.phrase.source.unicodeScalars.last.map(Self.isDigit) ?? false) {
        return [Self.problem(String(last))]
      }
      let word = Self.lastWord(variant)
      if waiting.contains(word) { return [Self.problem(word)] }
    }
    return []
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// The letters after the last blank or break mark; empty if a mark ends the text.
  private static func lastWord(_ variant: String) -> String {
    let scalars = variant.unicodeScalars
    let start = scalars.lastIndex { $0 == " " || $0 == "\u{200B}" }.map(scalars.index(after:))
    return String(scalars[(start ?? scalars.startIndex)...]).lowercased()
  }

  private static func problem(_ word: String) -> Problem {
    Problem(
      .error, "unfinished", ja: "文が「\(word)」で終わっています。", en: "The text ends with “\(word)”.",
      hintJa: "最後の言葉が抜けていないか確かめてください。", hintEn: "Check that no word is lost at the end.")
  }
}
