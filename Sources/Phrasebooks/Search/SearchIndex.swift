import Synchronization
import WritingSystems

/// The folded texts of the languages that have been searched; filled when a language is first asked for.
final class SearchIndex: Sendable {
  private let texts = Mutex<[LanguageTag: FoldedTexts]>([:])

  /// The folded texts of a language.
  func texts(of catalogue: Catalogue, in language: LanguageTag) -> FoldedTexts {
    if let known = texts.withLock({ $0[language] }) { return known }
    let made = FoldedTexts(catalogue, in: language)
    texts.withLock { $0[language] = made }
    return made
  }
}
