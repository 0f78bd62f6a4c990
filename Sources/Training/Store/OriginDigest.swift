import GRDB
import Storage

/// The digest of all that an origin wrote: what its entry in the audit trail vouches for.
struct OriginDigest {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// SHA-256 over the origin and its revisions in the order of their numbers.
  ///
  /// Each value stands with its column, its kind and its length. Empty columns are left out, so that a column added
  /// later changes no digest.
  ///
  /// `tables` are those that may have rows of it; a writer knows them.
  func digest(
    of origin: Int64, from first: Int64, to last: Int64,
    in tables: some Sequence<RecordTable> = RecordTable.allCases
  ) throws -> ContentDigest {
    var bytes: [UInt8] = []
    if let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT * FROM origins WHERE origin = ?"), arguments: [origin])
    {
      append("origins", row, to: &bytes)
    }
    var rows: [(revision: Int64, table: String, row: Row)] = []
    if first <= last {
      for table in tables {
        let found = try Row.fetchAll(
          database.cachedStatement(
            sql: "SELECT * FROM \(table.rawValue) WHERE revision BETWEEN ? AND ?"),
          arguments: [first, last])
        for row in found { rows.append((row["revision"] ?? 0, table.rawValue, row)) }
      }
    }
    let shelf = CellMapShelf(database)
    for (_, table, row) in rows.sorted(by: { $0.revision < $1.revision }) {
      append(table, row, cells: try shelf.text(row["cells"]), to: &bytes)
    }
    return ContentDigest(of: bytes)
  }

  /// A cell map stands with its words: its number in the store says nothing.
  private func append(_ table: String, _ row: Row, cells: String = "", to bytes: inout [UInt8]) {
    append("T", table, to: &bytes)
    for (column, stored) in row.sorted(by: { $0.0 < $1.0 }) {
      let value = column == "cells" ? cells.databaseValue : stored
      guard !value.isNull else { continue }
      append("C", column, to: &bytes)
      switch value.storage {
      case .null: break
      case .int64(let number): append("i", "\(number)", to: &bytes)
      case .double(let number): append("r", "\(number)", to: &bytes)
      case .string(let text): append("t", text, to: &bytes)
      case .blob(let data): append("b", data.map { "\($0)" }.joined(separator: " "), to: &bytes)
      }
    }
  }

  private func append(_ kind: Character, _ text: String, to bytes: inout [UInt8]) {
    bytes += Array("\(kind)\(text.utf8.count):".utf8)
    bytes += Array(text.utf8)
  }
}
