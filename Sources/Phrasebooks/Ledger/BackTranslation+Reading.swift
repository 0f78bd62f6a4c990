import Diagnostics

extension BackTranslation {
  /// The columns of `back-translations.csv`.
  public static let columns = ["phrase", "language", "digest", "back", "verdict", "date"]

  /// Reads `back-translations.csv`; a file that is not there has no lines.
  static func read(_ path: String) -> (lines: [BackTranslation], diagnostics: [Diagnostic]) {
    var file = LedgerFile(path, columns: columns)
    var lines: [BackTranslation] = []
    for row in file.rows {
      guard let subject = file.subject(of: row, at: 0) else { continue }
      lines.append(
        BackTranslation(
          phrase: subject.phrase, language: subject.language, digest: subject.digest,
          back: row.cells[3], verdict: row.cells[4], date: row.cells[5]))
    }
    return (lines, file.diagnostics)
  }
}
