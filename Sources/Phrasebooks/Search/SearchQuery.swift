import WritingSystems

/// What a person typed to find a phrase, folded.
struct SearchQuery {
  /// All of it, blanks left out.
  let whole: [UInt8]
  /// Its words, all of which must be in a text.
  let words: [[UInt8]]

  /// Nil if nothing is left after folding.
  init?(_ text: String) {
    whole = TextSearch.folded(Array(text.utf8))
    words = text.split { $0.isWhitespace }.map { TextSearch.folded(Array($0.utf8)) }
      .filter { !$0.isEmpty }
    if whole.isEmpty { return nil }
  }

  /// How well a line fits, lower is better; nil if it does not.
  func rank(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    if let place = ByteSearch.find(whole, in: bytes, line) {
      let begins = place == line.lowerBound || bytes[place - 1] == FoldedTexts.field
      let end = place + whole.count
      let ends = end == line.upperBound || bytes[end] == FoldedTexts.field
      return begins ? (ends ? 0 : 1) : 2
    }
    guard words.count > 1 else { return nil }
    return words.allSatisfy { ByteSearch.find($0, in: bytes, line) != nil } ? 3 : nil
  }
}
