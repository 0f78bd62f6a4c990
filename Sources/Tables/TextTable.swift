/// A table as a person keeps it in a spreadsheet: names of columns, and rows with as many fields.
public struct TextTable: Hashable, Sendable, Codable {
  /// The names of the columns; a name may be empty or stand twice.
  public var header: [String]
  /// The line of the header, counted from 1.
  public var headerLine: Int
  /// The rows, each with as many fields as the header.
  public var rows: [TableRow]
  /// The encoding in which the file was kept.
  public var encoding: TextEncoding

  /// Makes a table.
  public init(
    header: [String], headerLine: Int = 1, rows: [TableRow] = [], encoding: TextEncoding = .utf8
  ) {
    self.header = header
    self.headerLine = headerLine
    self.rows = rows
    self.encoding = encoding
  }
}
