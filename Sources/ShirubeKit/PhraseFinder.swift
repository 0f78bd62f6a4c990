public import Phrasebooks
public import WritingSystems

/// Lists, searches and shows phrases.
public struct PhraseFinder {
  private let workspace: Workspace

  /// Makes a finder.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// All phrases, each with its text in a language; plain Japanese if none is named.
  public func list(language: LanguageTag? = nil) -> PhraseListing {
    let language = language ?? .plainJapanese
    let catalogue = workspace.catalogue(only: [.japanese, language])
    return PhraseListing(
      phrases: zip(catalogue.phrases, catalogue.translations(in: language)).map(
        PhraseEntry.init))
  }

  /// The phrases that a person means, best first: by number, Japanese, kana or any language.
  ///
  /// With a language, only that one and Japanese are looked at, and its text is given.
  public func search(_ query: String, language: LanguageTag? = nil, limit: Int = 50)
    -> PhraseListing
  {
    let read = language.map { [LanguageTag.japanese, .plainJapanese, $0] }
    let catalogue = workspace.catalogue(only: read)
    let matches = catalogue.search(query, limit: limit)
    return PhraseListing(
      phrases: matches.compactMap { match in
        guard let phrase = catalogue[match.number] else { return nil }
        let shown = language ?? match.language
        return PhraseEntry(phrase, catalogue.translation(of: match.number, in: shown))
      })
  }

  /// One phrase in all languages, or in one; nil if no book has it.
  public func show(_ number: PhraseNumber, language: LanguageTag? = nil) -> PhraseEntry? {
    let catalogue = workspace.catalogue(only: language.map { [.japanese, $0] })
    guard let phrase = catalogue[number] else { return nil }
    var entry = PhraseEntry(
      phrase, language.flatMap { catalogue.translation(of: number, in: $0) })
    let languages = language.map { [$0] } ?? catalogue.languages
    entry.translations = languages.compactMap { language in
      guard let found = catalogue.translation(of: number, in: language) else { return nil }
      return PhraseEntry.Text(
        language: found.language.description, translation: found.text,
        state: found.state.rawValue, basis: found.basis.rawValue)
    }
    return entry
  }

  /// What a line of `reviews.csv` needs to vouch for the present words of a phrase in a language; nil if there are none.
  public func digest(_ number: PhraseNumber, language: LanguageTag) -> PhraseDigest? {
    let catalogue = workspace.catalogue(only: [.japanese, language])
    guard let phrase = catalogue[number],
      let translation = catalogue.translation(of: number, in: language)
    else { return nil }
    return PhraseDigest(
      phrase: number.description, language: translation.language.description,
      digest: TextDigest(source: phrase.source, translation: translation.text).description)
  }
}
