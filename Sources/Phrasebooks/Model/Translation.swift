public import WritingSystems

/// A phrase in one language.
public struct Translation: Hashable, Sendable {
  /// The language.
  public var language: LanguageTag
  /// The text as the file has it: ICU MessageFormat, and for Japanese ruby notation.
  public var text: String
  /// How far it has been checked; `final` for the Japanese source.
  public var state: ReviewState
  /// Why it may be believed.
  public var basis: Basis
  /// Whether somebody reviewed it when it, or its source, had other words: that review no longer counts.
  public var hasVoidReview: Bool
  /// The line of the text in its file.
  public var line: Int

  /// Makes a translation.
  public init(
    language: LanguageTag, text: String, state: ReviewState = .translated,
    basis: Basis = .machine, hasVoidReview: Bool = false, line: Int = 0
  ) {
    self.language = language
    self.text = text
    self.state = state
    self.basis = basis
    self.hasVoidReview = hasVoidReview
    self.line = line
  }
}
