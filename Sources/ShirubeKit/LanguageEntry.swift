/// A language as lists show it. Its properties are the keys of its JSON.
public struct LanguageEntry: Hashable, Sendable, Encodable {
  /// The BCP 47 tag.
  public var tag: String
  /// Its own name.
  public var autonym: String
  /// Its Japanese name.
  public var japanese: String
  /// Its English name.
  public var english: String
  /// The ISO 15924 code of its script.
  public var script: String
  /// `ltr` or `rtl`.
  public var direction: String
  /// Whether it has a phrasebook; otherwise only a person's own words can be set in it.
  public var hasPhrasebook: Bool
  /// How many phrases it has.
  public var phrases: Int
  /// How many of them are in each state: `initial translated reviewed final`; empty for `ja`, the source.
  public var states: [String: Int]
}
