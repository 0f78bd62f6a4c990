public import Phrasebooks
public import WritingSystems

/// The beginning of a translation with its kana, for a Japanese speaker who reads it aloud.
///
/// It holds only for the words it was written for: when the translation changes, the digest no longer does.
public struct SpokenSentence: Hashable, Sendable {
  /// The phrase.
  public var phrase: PhraseNumber
  /// The language.
  public var language: LanguageTag
  /// The words of the translation it was written for.
  public var digest: TextDigest
  /// What is read aloud: the beginning of the translation, or all of it.
  public var said: String
  /// How it sounds, in katakana.
  public var kana: String
  /// How far somebody has checked it.
  public var state: ReviewState

  /// Makes a sentence.
  public init(
    phrase: PhraseNumber, language: LanguageTag, digest: TextDigest, said: String, kana: String,
    state: ReviewState
  ) {
    self.phrase = phrase
    self.language = language
    self.digest = digest
    self.said = said
    self.kana = kana
    self.state = state
  }
}
