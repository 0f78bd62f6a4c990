import Diagnostics
import WritingSystems

/// Names of warnings that no longer exist, in any language.
struct AbolishedTermCheck: TextCheck {
  private let terms: [LanguageTag: [(text: String, folded: [UInt8])]]

  init(_ table: TermTable) {
    terms = table.abolished.mapValues { texts in
      texts.map { ($0, Array(TextSearch.folded($0).utf8)) }
    }
  }

  func problems(_ text: CheckedText) -> [Problem] {
    let own = terms[text.language.isJapanese ? .japanese : text.language] ?? []
    guard !own.isEmpty else { return [] }
    let folded = text.folded
    return own.filter { ByteSearch.contains($0.folded, in: folded) }.prefix(1).map { term in
      Problem(
        .error, "abolished-term", ja: "「\(term.text)」は廃止された名前です。",
        en: "“\(term.text)” is a name that was abolished.",
        hintJa: "今の名前（避難指示、高齢者等避難、緊急安全確保）の訳にしてください。",
        hintEn: "Use the name in force (避難指示, 高齢者等避難, 緊急安全確保).")
    }
  }
}
