import Diagnostics
import WritingSystems

/// A CSV file beside the phrases whose lines name a phrase, a language and the words that were read.
struct LedgerFile {
  let path: String
  private(set) var rows: [CommaSeparated.Row] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a file; a file that is not there is an empty one.
  init(_ path: String, columns: [String]) {
    self.path = path
    do throws(FileProblem) {
      let table = CommaSeparated(try FileContents.read(path))
      guard !table.header.isEmpty else { return }
      guard table.header == columns else {
        report(
          1, "ledger-header", ja: "列が \(columns.joined(separator: ",")) ではありません。",
          en: "The columns are not \(columns.joined(separator: ",")).")
        return
      }
      for row in table.rows {
        if row.cells.count == columns.count {
          rows.append(row)
        } else {
          report(
            row.line, "ledger-line", ja: "列の数が\(columns.count)ではありません。",
            en: "The line does not have \(columns.count) cells.")
        }
      }
    } catch {
      if error != .notThere { diagnostics.append(error.diagnostic(path)) }
    }
  }

  /// The phrase, language and digest of a line; nil, with a diagnostic, if one of them is none.
  mutating func subject(of row: CommaSeparated.Row, at place: Int)
    -> (phrase: PhraseNumber, language: LanguageTag, digest: TextDigest)?
  {
    guard let phrase = PhraseNumber(row.cells[place]) else {
      report(row.line, "ledger-line", ja: "文例番号ではありません。", en: "This is not a phrase number.")
      return nil
    }
    guard let language = LanguageTag(row.cells[place + 1]) else {
      report(row.line, "ledger-line", ja: "言語タグではありません。", en: "This is not a language tag.")
      return nil
    }
    guard let digest = TextDigest(row.cells[place + 2]) else {
      report(
        row.line, "ledger-line", ja: "digestは16桁の16進数です。",
        en: "A digest is 16 hexadecimal digits.")
      return nil
    }
    return (phrase, language, digest)
  }

  mutating func report(_ line: Int, _ rule: String, ja: String, en: String) {
    diagnostics.append(
      Diagnostic(
        .error, rule, at: SourcePosition(file: path, line: line),
        LocalizedMessage(ja: ja, en: en),
        hint: LocalizedMessage(
          ja: "この行を直すか、正しい行を最後に足してください。",
          en: "Correct this line, or add a right one at the end.")))
  }
}
