public import WritingSystems

extension Catalogue {
  /// The phrases that a person means, best first, each once.
  ///
  /// Looks at numbers (`13-02`, `13`), Japanese, its reading in kana, and every language; width, kana kind, case,
  /// accents and blanks do not count. Whole texts come before beginnings, and those before other places.
  ///
  /// - Parameters:
  ///   - language: the only language to look at, or nil for all.
  ///   - limit: the most phrases to return.
  public func search(_ query: String, language: LanguageTag? = nil, limit: Int = 50)
    -> [PhraseMatch]
  {
    let numbered = phrases(numbered: query)
    let known = Set(numbered.map(\.number))
    let written = phrases(containing: query, language).filter { !known.contains($0.number) }
    return Array((numbered + written).prefix(limit))
  }

  private func phrases(containing query: String, _ language: LanguageTag?) -> [PhraseMatch] {
    guard let query = SearchQuery(query) else { return [] }
    var found: [Int: (rank: Int, length: Int, language: LanguageTag)] = [:]
    let wanted = language.map { $0.lookup(in: languages).map { [$0] } ?? [] } ?? languages
    for language in wanted {
      let texts = searchIndex.texts(of: self, in: language)
      for place in phrases.indices {
        let line = texts.line(place)
        guard let rank = query.rank(texts.bytes, line) else { continue }
        if let known = found[place], known.rank <= rank { continue }
        found[place] = (rank, line.count, language)
      }
    }
    let order = found.sorted { left, right in
      (left.value.rank, isOwnWord(left.key), left.value.length, left.key) < (
        right.value.rank, isOwnWord(right.key), right.value.length, right.key
      )
    }
    return order.map { entry in
      PhraseMatch(number: phrases[entry.key].number, language: entry.value.language)
    }
  }

  /// 1 for the words that sheets carry themselves, which come after phrases that are as good; else 0.
  private func isOwnWord(_ place: Int) -> Int { phrases[place].number.category == 0 ? 1 : 0 }

  /// The phrases of a number or of a category.
  private func phrases(numbered query: String) -> [PhraseMatch] {
    let text = TextSearch.folded(query)
    if let number = PhraseNumber(text) {
      return self[number] == nil ? [] : [PhraseMatch(number: number, language: .japanese)]
    }
    guard text.utf8.count == 2, let category = Digits.number(text) else { return [] }
    return phrases.filter { $0.number.category == category }
      .map { PhraseMatch(number: $0.number, language: .japanese) }
  }
}
