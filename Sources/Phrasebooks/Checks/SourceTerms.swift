import WritingSystems

/// Finds terms in Japanese sources.
enum SourceTerms {
  /// All terms of a table, longer ones first.
  static func all(of table: TermTable) -> [String] {
    let names = Set(table.official.keys).union(table.chosen.values.flatMap(\.keys))
    return names.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  /// Takes a term out of a source, so that shorter terms do not find it again.
  ///
  /// True if it stood there as a word of its own at least once: not inside a longer word of kanji (避難経路) and not
  /// as a verb (避難してください).
  static func take(_ term: String, from source: inout String) -> Bool {
    let bytes = Array(source.utf8)
    guard ByteSearch.contains(Array(term.utf8), in: bytes) else { return false }
    var rest = String.UnicodeScalarView()
    var isNoun = false
    let wanted = Array(term.unicodeScalars)
    let scalars = Array(source.unicodeScalars)
    let endsWithNoun = source.hasSuffix("\(term)です")
    var place = 0
    while place < scalars.count {
      guard scalars[place] == wanted.first, scalars[place...].starts(with: wanted) else {
        rest.append(scalars[place])
        place += 1
        continue
      }
      rest.append("\u{1}")
      let before = place > 0 ? scalars[place - 1] : "。"
      place += wanted.count
      let next = place < scalars.count ? scalars[place] : "。"
      let isVerb = "しすさで".unicodeScalars.contains(next) && !endsWithNoun
      if !Kanji.isBase(next), !Kanji.isBase(before), !isVerb { isNoun = true }
    }
    source = String(rest)
    return isNoun
  }
}
