import Diagnostics

/// A phrase that is a list has the heading and as many choices as its source, none of them empty.
struct PartsCheck: TextCheck {
  func problems(_ text: CheckedText) -> [Problem] {
    guard text.phrase.flags.contains(.parts) else { return [] }
    let source = PhraseParts(text.phrase.source)
    let parts = PhraseParts(text.text)
    guard
      parts.choices.count == source.choices.count,
      (parts.heading == nil) == (source.heading == nil), !parts.choices.contains(""),
      parts.heading != ""
    else {
      return [
        Problem(
          .error, "parts", ja: "選択肢の数か見出しが原文と違います。",
          en: "The heading or the number of choices is not that of the source.",
          hintJa: "「見出し：一つ目／二つ目」の形を原文と同じ順で書いてください（日本語と中国語のほかは「: 」と「 / 」）。",
          hintEn:
            "Write “heading: first / second” in the order of the source (：and ／ in Japanese and Chinese)."
        )
      ]
    }
    return []
  }
}
