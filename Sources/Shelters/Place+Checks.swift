public import Diagnostics

extension Place {
  /// What a person who makes sheets for this place should know first.
  ///
  /// These belong to the one place that was chosen, so a list of 400 rows does not repeat them 400 times.
  public func check(file: String, nouns: GenericNouns) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let position = SourcePosition(file: file, line: line, element: name.japanese)
    if name.kana == nil {
      diagnostics.append(
        Diagnostic(
          .warning, "missing-kana", at: position,
          LocalizedMessage(
            ja: "名前の読みが分かりません。日本語の名前だけを載せます。",
            en: "The reading of the name is not known; only the Japanese name is printed."),
          hint: LocalizedMessage(
            ja: "読みを --kana で指定してください（例: --kana あおばしょうがっこう）。",
            en: "Give the reading with --kana READING (for example --kana あおばしょうがっこう).")))
    }
    if let kana = name.hiragana, let noun = nouns.unread(in: name.japanese, kana: kana) {
      diagnostics.append(
        Diagnostic(
          .warning, "kana-does-not-fit", at: position,
          LocalizedMessage(
            ja: "名前は「\(noun)」で終わりますが、読みはそう終わりません（\(kana)）。",
            en: "The name ends in \(noun), but its reading does not (\(kana))."),
          hint: LocalizedMessage(
            ja: "読みが違うときは --kana で指定してください。",
            en: "If the reading is wrong, give it with --kana READING.")))
    }
    if !isShelter {
      diagnostics.append(
        Diagnostic(
          .warning, "not-a-shelter", at: position,
          LocalizedMessage(
            ja: "一覧ではここは避難所ではありません。避難場所の言葉を使います。",
            en:
              "The list does not call this place a shelter; the words for an evacuation site are used."
          )))
    }
    return diagnostics
  }
}
