/// A row of a table.
public struct ReportRow: Hashable, Sendable, Codable {
  /// Its stable name within the table: a code, an option.
  public let key: String
  /// A cell a column.
  public var cells: [ReportCell]

  /// Makes a row.
  public init(_ key: String, _ cells: [ReportCell]) {
    self.key = key
    self.cells = cells
  }
}
