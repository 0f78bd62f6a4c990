public import WritingSystems

/// What a translation says when somebody who has not seen the source puts it back into Japanese.
public struct BackTranslation: Hashable, Sendable {
  /// The phrase.
  public var phrase: PhraseNumber
  /// The language it was read in.
  public var language: LanguageTag
  /// The words it was read in.
  public var digest: TextDigest
  /// What it says, in Japanese.
  public var back: String
  /// The judgement: `same`; `differs`, and the text must be done again; `mended`, of words that were done again.
  public var verdict: String
  /// The day, ISO 8601.
  public var date: String

  /// Makes a line.
  public init(
    phrase: PhraseNumber, language: LanguageTag, digest: TextDigest, back: String, verdict: String,
    date: String
  ) {
    self.phrase = phrase
    self.language = language
    self.digest = digest
    self.back = back
    self.verdict = verdict
    self.date = date
  }
}
