/// The name of a place in one language.
public struct PlaceRendering: Hashable, Sendable, Codable {
  /// Where the words come from.
  public enum Source: String, Hashable, Sendable, Codable {
    /// The Japanese name itself.
    case japanese
    /// The 英字 of the municipality's list.
    case list
    /// The reading in the letters of the language, and the kind of place translated.
    case translated
    /// The whole reading in Latin letters: no generic noun is known in it.
    case romanised
  }

  /// The name.
  public var text: String
  /// The reading in hiragana, for the Japanese name only.
  public var reading: String?
  /// The language in which the name really is: `en` for a language that the table of nouns does not have.
  public var language: String
  /// Where the words come from.
  public var source: Source

  /// Makes a rendering.
  public init(text: String, reading: String? = nil, language: String, source: Source) {
    self.text = text
    self.reading = reading
    self.language = language
    self.source = source
  }
}
