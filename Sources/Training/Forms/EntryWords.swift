/// Words and signs that people type into forms, as ``EntryText/folded`` has them.
enum EntryWords {
  /// Signs and words for yes.
  static let yes: Set<String> = [
    "○", "〇", "◯", "⭕", "1", "✓", "✔", "✔\u{FE0F}", "☑", "レ", "はい", "有", "あり", "yes", "true",
  ]
  /// Signs and words for no.
  static let no: Set<String> = ["×", "✗", "✘", "✕", "✖", "☒", "0", "いいえ", "無", "なし", "no", "false"]
  /// Words for 該当なし.
  static let none: Set<String> = ["該当なし", "該当無し", "該当無", "n/a"]
  /// Hyphens, minus signs, dashes and the long vowel mark, which all stand for 該当なし alone in a cell.
  static let dashes: Set<Character> = ["-", "ー", "‐", "‑", "‒", "–", "—", "―", "─", "−", "－", "ｰ"]

  /// Whether a folded text says 該当なし.
  static func isNone(_ folded: String) -> Bool {
    none.contains(folded)
      || ((1...3).contains(folded.count) && folded.allSatisfy { dashes.contains($0) })
  }

  /// A folded code with every kind of dash as a hyphen.
  static func code(_ folded: String) -> String {
    String(folded.map { dashes.contains($0) ? "-" : $0 })
  }
}
