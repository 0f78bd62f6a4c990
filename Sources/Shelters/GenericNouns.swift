internal import Diagnostics
public import Tables

/// The table of generic nouns, `Data/GenericNouns.csv`: columns `japanese`, `kana`, `use`, and one for each language.
public struct GenericNouns: Hashable, Sendable {
  /// The nouns, the longest first, so that 総合体育館 is found before 体育館.
  public let nouns: [GenericNoun]
  /// The tags of the languages that have a column.
  public let languages: [String]

  /// Makes a table of given nouns.
  public init(_ nouns: [GenericNoun], languages: [String]) {
    self.nouns = nouns.sorted {
      ($0.japanese.count, $0.kana.count) > ($1.japanese.count, $1.kana.count)
    }
    self.languages = languages
  }

  /// Reads the table.
  public init(bytes: [UInt8], file: String) throws(TableError) {
    let (table, diagnostics) = try DelimitedTextReader().read(bytes, file: file)
    if let error = diagnostics.first(where: { $0.severity == .error }) {
      throw TableError(.brokenStructure, at: error.position, error.message, hint: error.hint)
    }
    guard table.header.prefix(3) == ["japanese", "kana", "use"] else {
      throw Self.broken("header", file: file, line: table.headerLine)
    }
    let languages = Array(table.header.dropFirst(3))
    var nouns: [GenericNoun] = []
    for row in table.rows {
      guard let use = GenericNoun.Use(rawValue: row.fields[2]), !row.fields[0].isEmpty,
        !row.fields[1].isEmpty
      else { throw Self.broken("use", file: file, line: row.line) }
      var patterns: [String: String] = [:]
      for (language, pattern) in zip(languages, row.fields.dropFirst(3)) where !pattern.isEmpty {
        guard Self.hasPlace(pattern) else {
          throw Self.broken(language, file: file, line: row.line)
        }
        patterns[language] = pattern
      }
      nouns.append(
        GenericNoun(japanese: row.fields[0], kana: row.fields[1], use: use, patterns: patterns))
    }
    self.init(nouns, languages: languages)
  }

  /// Whether a pattern says where the name goes: `{}`.
  private static func hasPlace(_ pattern: String) -> Bool {
    var last: UInt8 = 0
    for byte in pattern.utf8 {
      if last == 0x7B, byte == 0x7D { return true }
      last = byte
    }
    return false
  }

  private static func broken(_ column: String, file: String, line: Int) -> TableError {
    TableError(
      .brokenStructure, at: SourcePosition(file: file, line: line, element: column),
      LocalizedMessage(
        ja: "一般名詞の表が壊れています。", en: "The table of generic nouns is broken here."))
  }
}
