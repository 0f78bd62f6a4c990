/// How much of a file is read before it is refused.
public struct TableLimits: Hashable, Sendable {
  /// Most bytes of the file.
  public var bytes: Int
  /// Most rows under the header.
  public var rows: Int
  /// Most columns.
  public var columns: Int
  /// Most bytes of one field, as UTF-8.
  public var fieldBytes: Int
  /// Most levels of arrays and objects in a JSON file.
  public var depth: Int

  /// Makes limits; the defaults are far above the largest municipal list there is.
  public init(
    bytes: Int = 20_000_000, rows: Int = 50_000, columns: Int = 100, fieldBytes: Int = 10_240,
    depth: Int = 64
  ) {
    self.bytes = bytes
    self.rows = rows
    self.columns = columns
    self.fieldBytes = fieldBytes
    self.depth = depth
  }
}
