import Diagnostics
import WritingSystems

/// Plain Japanese ends where a sentence or a noun ends: never with a particle or a verb that waits for the next word.
struct PlainJapaneseCheck: TextCheck {
  private static let waiting = Set("てでをにはがへのとくも、".unicodeScalars)

  func problems(_ text: CheckedText) -> [Problem] {
    guard text.language == .plainJapanese,
      let last = text.variants.first?.unicodeScalars.last, Self.waiting.contains(last),
      text.variants.first?.hasSuffix("まで") != true,
      text.phrase.source.unicodeScalars.last != last
    else { return [] }
    return [
      Problem(
        .error, "unfinished", ja: "文が「\(last)」で終わっています。", en: "The text ends with \(last).",
        hintJa: "最後の言葉が抜けていないか確かめてください。", hintEn: "Check that no word is lost at the end.")
    ]
  }
}
