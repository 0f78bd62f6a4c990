/// A prefecture on the tile map.
public struct MapTile: Hashable, Sendable, Codable {
  /// JIS X 0401, two digits.
  public let prefecture: String
  /// Its short name.
  public let name: String
  /// Its row, from 1.
  public let row: Int
  /// Its column, from 1.
  public let column: Int
  /// The furthest of its academies; nil if the round has none there.
  public let step: ProgressStep?
  /// How many of its academies stand there.
  public let count: Int
  /// How many academies it has in the round.
  public let academies: Int

  /// `1/2` where two academies do not stand alike; empty otherwise.
  public var part: String { count < academies ? "\(count)/\(academies)" : "" }

  /// The tiles of a round, one a prefecture.
  static func all(_ records: RoundRecords, _ registry: Registry) -> [MapTile] {
    let members = Dictionary(grouping: records.members, by: \.organization.prefecture)
    return registry.prefectures.map { prefecture in
      let steps = (members[prefecture.code] ?? []).map(\.step)
      let furthest = ProgressStep.allCases.first { steps.contains($0) }
      return MapTile(
        prefecture: prefecture.code, name: prefecture.shortName, row: prefecture.tileRow,
        column: prefecture.tileColumn, step: furthest,
        count: steps.count { $0 == furthest }, academies: steps.count)
    }
  }
}
