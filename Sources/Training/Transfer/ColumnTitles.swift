public import Tables

/// The Japanese words over the columns of an export, from `columns.csv` of the registry.
public struct ColumnTitles: Hashable, Sendable {
  private let titles: [String: String]

  /// Reads the file.
  public init(_ bytes: [UInt8]) throws(TableError) {
    let (table, _) = try DelimitedTextReader().read(bytes, file: "columns.csv")
    var titles: [String: String] = [:]
    for row in table.rows where row.fields.count == 3 {
      titles["\(row.fields[0]).\(row.fields[1])"] = row.fields[2]
    }
    self.titles = titles
  }

  /// What a kind of record is called.
  func title(of table: RecordTable) -> String { titles["\(table.rawValue)."] ?? table.rawValue }

  /// The Japanese words for a property, with its unit.
  public func words(_ column: String, of table: RecordTable) -> String {
    titles["\(table.rawValue).\(column)"] ?? column
  }

  /// The heading of a column.
  func heading(_ column: String, of table: RecordTable) -> String {
    "\(titles["\(table.rawValue).\(column)"] ?? column) \(column)"
  }
}
