public import WritingSystems

/// All phrases of all books in all languages that were read; it never changes.
public struct Catalogue: Sendable {
  /// The books in the order of their folders' names.
  public let books: [Phrasebook]
  /// The phrases in the order of the books and their sections.
  public let phrases: [Phrase]
  /// The languages that were read: `ja`, `ja-simple`, then the others by their tags.
  public let languages: [LanguageTag]

  private let places: [PhraseNumber: Int]
  private let translations: [LanguageTag: [Translation?]]
  let searchIndex: SearchIndex

  /// Makes a catalogue.
  ///
  /// - Parameter translations: for every language one entry a phrase, in the order of `phrases`; nil where it has none.
  public init(
    books: [Phrasebook] = [], phrases: [Phrase], translations: [LanguageTag: [Translation?]]
  ) {
    self.books = books
    self.phrases = phrases
    languages = translations.keys.sorted { Self.rank($0) < Self.rank($1) }
    places = Dictionary(
      phrases.enumerated().map { ($0.element.number, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    self.translations = translations.mapValues { entries in
      let missing = phrases.count - entries.count
      return missing > 0 ? entries + Array(repeating: nil, count: missing) : entries
    }
    searchIndex = SearchIndex()
  }

  /// The phrase with a number; nil if no book has it.
  public subscript(number: PhraseNumber) -> Phrase? {
    places[number].map { phrases[$0] }
  }

  /// The translation of a phrase; nil if the language or the phrase is not there.
  ///
  /// The language is looked up as RFC 4647 says: `vi-VN` finds `vi`.
  public func translation(of number: PhraseNumber, in language: LanguageTag) -> Translation? {
    guard let place = places[number] else { return nil }
    if let entries = translations[language] { return entries[place] }
    return language.lookup(in: languages).flatMap { translations[$0]?[place] }
  }

  /// The state of a translation; `initial` if there is none.
  public func state(of number: PhraseNumber, in language: LanguageTag) -> ReviewState {
    translation(of: number, in: language)?.state ?? .initial
  }

  /// The translations of a language, one for every phrase in order, nil where there is none.
  public func translations(in language: LanguageTag) -> [Translation?] {
    translations[language] ?? Array(repeating: nil, count: phrases.count)
  }

  /// The file a language of a phrase's book is kept in, for diagnostics.
  public func file(of phrase: Phrase, in language: LanguageTag) -> String {
    let folder = books.first { $0.name == phrase.book }?.folder ?? phrase.book
    return "\(folder)/\(language).po"
  }

  private static func rank(_ language: LanguageTag) -> (Int, String) {
    switch language {
    case .japanese: (0, "")
    case .plainJapanese: (1, "")
    default: (2, language.description)
    }
  }
}
