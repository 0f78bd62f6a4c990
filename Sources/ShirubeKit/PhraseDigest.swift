/// The fingerprint of a phrase's words in a language. Its properties are the keys of its JSON.
public struct PhraseDigest: Hashable, Sendable, Encodable {
  /// The number of the phrase.
  public var phrase: String
  /// The BCP 47 tag.
  public var language: String
  /// The 16 hexadecimal digits that a line of `reviews.csv` has.
  public var digest: String
}
