import Diagnostics
import WritingSystems

/// Opposite phrases (drinkable / not) with different texts, once in each language.
struct OppositeCheck: TextCheck {
  let catalogue: Catalogue

  func problems(_ text: CheckedText) -> [Problem] {
    guard !text.phrase.opposites.isEmpty else { return [] }
    let mine = TextSearch.folded(text.text)
    return text.phrase.opposites.compactMap { other in
      guard let theirs = catalogue.translation(of: other, in: text.language),
        TextSearch.folded(theirs.text) == mine
      else { return nil }
      return Problem(
        .error, "opposite-same", ja: "反対の意味の文例 \(other) と同じ文です。",
        en: "The text is that of phrase \(other), which means the opposite.",
        hintJa: "どちらかが間違いです。二つの意味を確かめてください。",
        hintEn: "One of them is wrong; check what both mean.")
    }
  }
}
