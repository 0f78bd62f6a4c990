/// A prefecture, and its place on the tile map.
public struct Prefecture: Hashable, Sendable, Codable {
  /// JIS X 0401, two digits.
  public let code: String
  /// Its code as a local government, six digits.
  public let governmentCode: String
  /// The name: 石川県.
  public let name: String
  /// The name without its ending: 石川.
  public let shortName: String
  /// The name in hiragana.
  public let kana: String
  /// The name in Latin letters, without an ending.
  public let romaji: String
  /// Its row on the tile map, from 1.
  public let tileRow: Int
  /// Its column on the tile map, from 1.
  public let tileColumn: Int
}
