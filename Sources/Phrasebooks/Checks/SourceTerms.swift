import WritingSystems

/// Finds terms in Japanese sources.
enum SourceTerms {
  /// Takes a term out of a source, so that shorter terms do not find it again.
  ///
  /// `isNoun` tells whether it stood there as a word of its own at least once: not inside a longer word of kanji
  /// (避難経路) and not as a verb (避難してください).
  static func take(_ term: String, from source: String) -> (rest: String, isNoun: Bool) {
    var rest = String.UnicodeScalarView()
    var isNoun = false
    let wanted = Array(term.unicodeScalars)
    let scalars = Array(source.unicodeScalars)
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
      let isVerb = "しすさで".unicodeScalars.contains(next) && !source.hasSuffix("\(term)です")
      if !Kanji.isBase(next), !Kanji.isBase(before), !isVerb { isNoun = true }
    }
    return (String(rest), isNoun)
  }
}
