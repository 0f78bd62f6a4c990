internal import Diagnostics
public import Tables
internal import WritingSystems

extension Nationalities {
  /// The columns of the file.
  static let columns = ["nationality", "english", "language", "share", "source", "other names"]

  /// Reads the table: a row for each language of a nationality, those of one nationality together.
  ///
  /// `share` is `1`, a fraction `14477/930428`, or `0` for a language that some read too; a nationality without any
  /// language has one row with both empty.
  public init(bytes: [UInt8], file: String) throws(TableError) {
    let (table, diagnostics) = try DelimitedTextReader().read(bytes, file: file)
    if let error = diagnostics.first(where: { $0.severity == .error }) {
      throw TableError(.brokenStructure, at: error.position, error.message, hint: error.hint)
    }
    guard table.header == Self.columns else {
      throw Self.broken("header", file: file, line: table.headerLine)
    }
    var all: [Nationality] = []
    for row in table.rows {
      let name = row.fields[0]
      if name != all.last?.japanese {
        guard !name.isEmpty, !all.contains(where: { $0.japanese == name }) else {
          throw Self.broken("nationality", file: file, line: row.line)
        }
        all.append(
          Nationality(
            japanese: name, english: row.fields[1],
            otherNames: row.fields[5].split(separator: ";").map(Self.trimmed), shares: [],
            alsoReads: []))
      }
      if row.fields[2].isEmpty, row.fields[3].isEmpty { continue }
      guard let language = LanguageTag(row.fields[2]),
        let (part, whole) = Self.fraction(row.fields[3])
      else { throw Self.broken("share", file: file, line: row.line) }
      if part == 0 {
        all[all.count - 1].alsoReads.append(language)
      } else {
        all[all.count - 1].shares.append(
          Nationality.Share(
            language: language, part: part, whole: whole, source: row.fields[4]))
      }
    }
    self.init(all)
  }

  /// `1`, `0` or `a/b`.
  private static func fraction(_ text: String) -> (part: Int, whole: Int)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let part = number(parts[0]),
      let whole = parts.count == 2 ? number(parts[1]) : 1, whole > 0, part <= whole
    else { return nil }
    return (part, whole)
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private static func broken(_ column: String, file: String, line: Int) -> TableError {
    TableError(
      .brokenStructure, at: SourcePosition(file: file, line: line, element: column),
      LocalizedMessage(
        ja: "国籍と言語の表が壊れています。", en: "The table of nationalities and languages is broken here."))
  }
}
