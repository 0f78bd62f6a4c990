public import Geometry

/// Rows under a header that is repeated where the table continues on another page.
public struct Table: Codable, Hashable, Sendable {
  /// The words over the columns.
  public var header: [Text]
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
    header: [Text], shares: [Int], rule: Millimetres = 0.25, least: Millimetres = 0, rows: [[Block]]
  ) {
    self.header = header
    self.shares = shares
    self.rule = rule
    self.least = least
    self.rows = rows
  }
}
