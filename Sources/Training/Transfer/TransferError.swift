/// Why an export cannot be put into a store.
public enum TransferError: Error, Hashable, Sendable {
  /// The store has something in it already.
  case notEmpty
  /// A table of the export is missing.
  case missingTable(String)
  /// A column of a table is missing.
  case missingColumn(table: String, column: String)
  /// A cell cannot be what it should: table, line of the file, column.
  case badValue(table: String, line: Int, column: String)
  /// What an origin wrote is not what the audit trail vouches for: somebody changed the export.
  case changed(origin: Int64)
  /// The original bytes of a file are missing or changed; its digest.
  case missingFile(String)
}
