extension NameParser {
  /// Divides a name behind a noun in its middle, as in 愛媛大学山越, if name and reading have that noun only once.
  ///
  /// Only nouns of three characters, and 大学, are certain enough: 公園 also stands inside 公園前.
  func divided(_ japanese: String, _ kana: String, _ depth: Int) -> NameTree? {
    for noun in nouns.nouns where noun.use == .suffix {
      guard noun.japanese.count >= 3 || noun.japanese == "大学",
        let end = Self.onlyInnerEnd(of: noun.japanese, in: japanese),
        let kanaEnd = Self.onlyInnerEnd(of: noun.kana, in: kana)
      else { continue }
      let first = parse(String(japanese[..<end]), kana: String(kana[..<kanaEnd]), depth: depth + 1)
      let second = parse(
        String(japanese[end...]).trimmed, kana: String(kana[kanaEnd...]).trimmed, depth: depth + 1)
      return .sequence(first, second)
    }
    return nil
  }

  /// The end of the only occurrence of a word that has text before and behind it.
  static func onlyInnerEnd(of word: String, in text: String) -> String.Index? {
    let starts = text.indices.filter { text[$0...].hasPrefix(word) }
    guard starts.count == 1, let start = starts.first, start > text.startIndex else { return nil }
    let end = text.index(start, offsetBy: word.count)
    return text[end...].allSatisfy(\.isWhitespace) ? nil : end
  }
}
