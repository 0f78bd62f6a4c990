public import Diagnostics

extension TransferError {
  /// What happened and what to do next.
  public var diagnostic: Diagnostic {
    switch self {
    case .notEmpty:
      Self.diagnostic(
        "not-empty", SourcePosition(), ja: "取り込み先のデータベースは空ではありません。",
        en: "The database to import into is not empty.",
        nextJa: "--database に、まだないファイルを書いてください",
        nextEn: "Name a file that is not there yet with --database.")
    case .missingTable(let name):
      Self.diagnostic(
        "missing-table", SourcePosition(file: name), ja: "書き出しに「\(name)」の表がありません。",
        en: "The export has no table “\(name)”.",
        nextJa: "書き出したフォルダーかブックを、そのまま全部渡してください",
        nextEn: "Give the whole folder or workbook of the export.")
    case .missingColumn(let table, let column):
      Self.diagnostic(
        "missing-column", SourcePosition(file: table, element: column),
        ja: "表「\(table)」に列 \(column) がありません。", en: "The table “\(table)” has no column \(column).",
        nextJa: "見出しを書き換えていない書き出しを使ってください",
        nextEn: "Take an export whose headings were not changed.")
    case .badValue(let table, let line, let column):
      Self.diagnostic(
        "bad-value", SourcePosition(file: table, line: line, element: column), ja: "値が読めません。",
        en: "The value cannot be read.", nextJa: "手を加えていない書き出しを使ってください",
        nextEn: "Take an export that nobody has changed.")
    case .changed(let origin):
      Self.diagnostic(
        "changed-export", SourcePosition(element: "origin \(origin)"),
        ja: "書き出しの中身が、変更履歴の証拠と合いません（由来 \(origin)）。",
        en: "The contents do not fit what the audit trail vouches for (origin \(origin)).",
        nextJa: "手を加えていない書き出しを使ってください。CP932 の書き出しは、文字が失われると取り込めません",
        nextEn:
          "Take an export that nobody has changed; one in CP932 that lost characters cannot come back."
      )
    case .missingFile(let digest):
      Self.diagnostic(
        "missing-file", SourcePosition(file: digest), ja: "もとのファイルがないか、変わっています。",
        en: "An original file is missing or was changed.",
        nextJa: "書き出しの files フォルダーも一緒に渡してください", nextEn: "Give the folder “files” of the export too."
      )
    }
  }

  private static func diagnostic(
    _ rule: String, _ position: SourcePosition, ja: String, en: String, nextJa: String,
    nextEn: String
  ) -> Diagnostic {
    Diagnostic(
      .error, rule, at: position, LocalizedMessage(ja: ja, en: en),
      hint: LocalizedMessage(ja: nextJa, en: nextEn))
  }
}
