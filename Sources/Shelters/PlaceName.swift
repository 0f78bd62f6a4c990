/// The name of a place: as it stands on the building, how it is read, and how the list writes it in Latin letters.
public struct PlaceName: Hashable, Sendable, Codable {
  /// The Japanese name as on the building.
  public var japanese: String
  /// The reading in hiragana or katakana, full width; nil if nobody told it. It is never guessed.
  ///
  /// A blank or ・ between two parts keeps their vowels apart: まつ・おうら.
  public var kana: String?
  /// The name in Latin letters from the list, if it looks like a name.
  public var latin: String?
  /// The municipality in Japanese, if known: only for 大宜味村 in 大宜味村役場 is 村 the village.
  public var municipality: String?

  /// Makes a name.
  public init(
    japanese: String, kana: String? = nil, latin: String? = nil, municipality: String? = nil
  ) {
    self.japanese = japanese
    self.kana = kana
    self.latin = latin
    self.municipality = municipality
  }
}
