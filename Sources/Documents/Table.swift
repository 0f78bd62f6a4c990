public import Geometry

/// Rows under a header that is repeated where the table continues on another page.
///
/// A stack with a ground or a border fills the room of its cell, however high the row is; other blocks stand at half
/// its height.
public struct Table: Codable, Hashable, Sendable {
  /// The words over the columns, on the line under them; strong spans are bold.
  public var header: [Text]
  /// Where the words over each column stand; columns without an entry start.
  public var alignments: [Alignment]
  /// The size of the words over the columns.
  public var size: Size
  /// The width of each column in shares of the whole; as many as columns.
  public var shares: [Int]
  /// The width of the lines between rows.
  public var rule: Millimetres
  /// The least height of a row.
  public var least: Millimetres
  /// The rows, each with one block a column.
  public var rows: [[Block]]

  /// Makes a table.
  public init(
    header: [Text], alignments: [Alignment] = [], size: Size = .role, shares: [Int],
    rule: Millimetres = 0.25, least: Millimetres = 0, rows: [[Block]]
  ) {
    self.header = header
    self.alignments = alignments
    self.size = size
    self.shares = shares
    self.rule = rule
    self.least = least
    self.rows = rows
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    header = try fields.decode([Text].self, forKey: .header)
    alignments = try fields.decodeIfPresent([Alignment].self, forKey: .alignments) ?? []
    size = try fields.decodeIfPresent(Size.self, forKey: .size) ?? .role
    shares = try fields.decode([Int].self, forKey: .shares)
    rule = try fields.decodeIfPresent(Millimetres.self, forKey: .rule) ?? 0.25
    least = try fields.decodeIfPresent(Millimetres.self, forKey: .least) ?? 0
    rows = try fields.decode([[Block]].self, forKey: .rows)
  }

  /// Where the words over a column stand.
  public func alignment(column: Int) -> Alignment {
    alignments.indices.contains(column) ? alignments[column] : .start
  }
}
