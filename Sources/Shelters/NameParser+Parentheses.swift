extension NameParser {
  /// A name with a second one in parentheses: 星ヶ岡公園（東山古墳公園）.
  ///
  /// Lists read both in one row, or only the first; where the reading cannot be divided for certain, all of it is one
  /// proper name.
  func parenthesised(main: String, inner: String, kana: String) -> NameTree {
    if let (first, second) = Parenthesis.split(kana) {
      return .both(parse(main, kana: first), parse(inner, kana: second))
    }
    let innerNoun = nouns.nouns.first { $0.use == .suffix && $0.japanese == inner }
    if let noun = noun(endingIn: main, kana: kana) {
      let name = parse(main, kana: kana)
      if let innerNoun { return .both(name, .noun(innerNoun, nil)) }
      if occurrences(of: noun.kana, in: kana).count == 1 { return name }
    }
    for noun in nouns.nouns where noun.use == .suffix && main.hasSuffix(noun.japanese) {
      let ends = occurrences(of: noun.kana, in: kana).filter { end in
        guard end < kana.endIndex else { return false }
        return self.noun(endingIn: inner, kana: String(kana[end...])) != nil
      }
      guard ends.count == 1, let end = ends.first else { continue }
      return .both(
        parse(main, kana: String(kana[..<end])), parse(inner, kana: String(kana[end...])))
    }
    return .proper([NameWord(japanese: "\(main)（\(inner)）", kana: kana)])
  }

  /// The longest noun in which both a name and its reading end.
  private func noun(endingIn japanese: String, kana: String) -> GenericNoun? {
    nouns.nouns.first {
      $0.use == .suffix && japanese.hasSuffix($0.japanese) && kana.hasSuffix($0.kana)
    }
  }

  /// Where the occurrences of a reading end.
  private func occurrences(of part: String, in kana: String) -> [String.Index] {
    kana.indices.filter { kana[$0...].hasPrefix(part) }
      .map { kana.index($0, offsetBy: part.count) }
  }
}
