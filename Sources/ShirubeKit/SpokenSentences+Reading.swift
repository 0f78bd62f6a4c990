public import Diagnostics
import Phrasebooks
public import Sheets
import Tables
import WritingSystems

extension SpokenSentences {
  /// The columns of `Data/Megaphone.csv`.
  static let columns = ["phrase", "language", "digest", "said", "kana", "state", "basis", "date"]

  /// Reads the table; a row that cannot be used is a diagnostic, and the rest is read.
  public static func read(_ bytes: [UInt8], file: String) -> (
    sentences: SpokenSentences, diagnostics: [Diagnostic]
  ) {
    do throws(TableError) {
      let (table, diagnostics) = try DelimitedTextReader().read(bytes, file: file)
      guard table.header == columns else {
        return (SpokenSentences([]), [problem(file, table.headerLine)])
      }
      var problems = diagnostics
      var sentences: [SpokenSentence] = []
      for row in table.rows {
        guard let phrase = PhraseNumber(row.fields[0]), let language = LanguageTag(row.fields[1]),
          let digest = TextDigest(row.fields[2]), let state = ReviewState(rawValue: row.fields[5]),
          !row.fields[3].isEmpty, !row.fields[4].isEmpty
        else {
          problems.append(problem(file, row.line))
          continue
        }
        sentences.append(
          SpokenSentence(
            phrase: phrase, language: language, digest: digest, said: row.fields[3],
            kana: row.fields[4], state: state))
      }
      return (SpokenSentences(sentences), problems)
    } catch {
      return (SpokenSentences([]), [problem(file, nil)])
    }
  }

  private static func problem(_ file: String, _ line: Int?) -> Diagnostic {
    Diagnostic(
      .error, "spoken-sentence", at: SourcePosition(file: file, line: line),
      LocalizedMessage(
        ja: "放送の読みの行を使えません", en: "This row of readings cannot be used."),
      hint: LocalizedMessage(
        ja: "欄は \(columns.joined(separator: ",")) です",
        en: "The columns are \(columns.joined(separator: ","))."))
  }
}
