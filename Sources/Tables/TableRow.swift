/// One row of a table.
public struct TableRow: Hashable, Sendable, Codable {
  /// The line of the file on which the row begins, counted from 1.
  public var line: Int
  /// The text of each column, as it stands in the file, without its quotes.
  public var fields: [String]

  /// Makes a row.
  public init(line: Int, fields: [String]) {
    self.line = line
    self.fields = fields
  }

  /// Whether no field has more than blanks.
  public var isBlank: Bool { fields.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}
