public import WritingSystems

/// A phrase that a search found.
public struct PhraseMatch: Hashable, Sendable {
  /// The phrase.
  public var number: PhraseNumber
  /// The language in whose text it was found.
  public var language: LanguageTag
}
