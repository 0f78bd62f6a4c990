public import WritingSystems

/// One line of the ledger: who vouched for which words, when and why.
public struct Review: Hashable, Sendable {
  /// The day, ISO 8601.
  public var date: String
  /// The phrase.
  public var phrase: PhraseNumber
  /// The language.
  public var language: LanguageTag
  /// The words that were read.
  public var digest: TextDigest
  /// What they were found to be.
  public var state: ReviewState
  /// A code for the person or body, never a name.
  public var by: String
  /// Why to believe it.
  public var basis: Basis
  /// Anything else.
  public var note: String

  /// Makes a line.
  public init(
    date: String, phrase: PhraseNumber, language: LanguageTag, digest: TextDigest,
    state: ReviewState, by: String, basis: Basis, note: String = ""
  ) {
    self.date = date
    self.phrase = phrase
    self.language = language
    self.digest = digest
    self.state = state
    self.by = by
    self.basis = basis
    self.note = note
  }
}
