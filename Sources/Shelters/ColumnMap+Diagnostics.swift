internal import Diagnostics

extension ColumnMap {
  /// Whether a row of a file is the header: it names the places and something else that the reader knows.
  var looksLikeHeader: Bool { has(.name) && known >= 2 }

  /// Whether the columns themselves tell that the places are for people who flee.
  var saysEvacuation: Bool {
    has(.alsoShelter) || has(.alsoEvacuationSite) || hazards.count >= 2 || roleInName != nil
      || marks(.shelter) || marks(.evacuationSite) || dateInHeader != nil
      || has(.openState) && has(.people)
  }

  /// What the header should tell its author.
  func diagnostics(file: String, line: Int) -> [Diagnostic] {
    let position = SourcePosition(file: file, line: line)
    var diagnostics: [Diagnostic] = []
    if unnamed > 0 {
      diagnostics.append(
        Diagnostic(
          .warning, "unnamed-column", at: position,
          LocalizedMessage(
            ja: "名前のない列が \(unnamed) 個あります。読みませんでした。",
            en: "Columns without a name (\(unnamed)) were not read.")))
    }
    if !unknown.isEmpty {
      diagnostics.append(
        Diagnostic(
          .note, "unknown-column", at: position,
          LocalizedMessage(
            ja: "知らない列は読みませんでした: \(unknown.joined(separator: "、"))",
            en: "Columns that are not known were not read: \(unknown.joined(separator: ", "))")))
    }
    for name in repeated {
      diagnostics.append(
        Diagnostic(
          .warning, "repeated-column", at: SourcePosition(file: file, line: line, element: name),
          LocalizedMessage(
            ja: "同じ名前の列がもう一つあります。先の列を読みました。",
            en: "Another column has the same name; the first one was read.")))
    }
    if !has(.kana) {
      diagnostics.append(
        Diagnostic(
          .note, "no-kana-column", at: position,
          LocalizedMessage(
            ja: "名称の読みの列がありません。", en: "There is no column with the readings of the names."),
          hint: LocalizedMessage(
            ja: "場所を使うときに --kana で読みを指定してください。",
            en: "Give --kana READING when you use a place.")))
    }
    return diagnostics
  }
}
