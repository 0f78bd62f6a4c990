public import Phrasebooks
public import WritingSystems

/// All sentences that can be read aloud.
public struct SpokenSentences: Sendable {
  /// The sentences in the order of their file.
  public let all: [SpokenSentence]

  /// Makes a list.
  public init(_ all: [SpokenSentence]) { self.all = all }

  /// The sentence of a phrase in a language, if it was written for the words that the catalogue has now.
  public func sentence(
    of number: PhraseNumber, in language: LanguageTag, catalogue: Catalogue
  ) -> SpokenSentence? {
    guard let phrase = catalogue[number],
      let translation = catalogue.translation(of: number, in: language)
    else { return nil }
    let digest = TextDigest(source: phrase.source, translation: translation.text)
    return all.first {
      $0.phrase == number && $0.language == translation.language && $0.digest == digest
    }
  }
}
