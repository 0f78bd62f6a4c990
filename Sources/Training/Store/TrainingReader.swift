public import GRDB
public import Storage

/// What stands in the store, inside one `read` or `write`: what is read belongs together.
public struct TrainingReader {
  let database: Database

  /// The records of a kind that hold now, by their keys.
  ///
  /// `where` names columns and what they must be; a column that does not exist is an error of the caller.
  public func all<Value: Record>(
    _ type: Value.Type = Value.self, where conditions: [String: any DatabaseValueConvertible] = [:]
  ) throws -> [Value] {
    try revisions(conditions, from: "current_\(Value.table.rawValue)", order: "key").map(\.record)
  }

  /// The record with a key that holds now; nil if there is none.
  public func one<Value: Record>(_ type: Value.Type = Value.self, key: String) throws -> Value? {
    try last(type, key: key).flatMap { $0.isWithdrawn ? nil : $0.record }
  }

  /// The record with a key that holds now; an error that names it if there is none.
  public func found<Value: Record>(_ type: Value.Type = Value.self, key: String) throws -> Value {
    guard let value = try one(type, key: key) else {
      throw TrainingError.notFound(Value.table, key: key)
    }
    return value
  }

  /// All revisions of a record, oldest first.
  public func history<Value: Record>(_ type: Value.Type = Value.self, key: String) throws
    -> [Revision<Value>]
  {
    try revisions(["key": key], from: Value.table.rawValue, order: "revision")
  }

  /// The revisions of a kind that hold now, with their cells, by their keys.
  public func current<Value: Record>(
    _ type: Value.Type = Value.self, where conditions: [String: any DatabaseValueConvertible] = [:]
  ) throws -> [Revision<Value>] {
    try revisions(conditions, from: "current_\(Value.table.rawValue)", order: "key")
  }

  /// The last revision of a record, also one that takes it back.
  public func last<Value: Record>(_ type: Value.Type = Value.self, key: String) throws
    -> Revision<Value>?
  {
    let found: [Revision<Value>] = try revisions(
      ["key": key], from: Value.table.rawValue, order: "revision DESC LIMIT 1")
    return found.first
  }

  /// An origin by its number.
  public func origin(_ number: Int64) throws -> Origin? {
    try StoredOrigin.fetchOne(
      database, sql: "SELECT * FROM origins WHERE origin = ?", arguments: [number])?.origin
  }

  /// All origins, oldest first.
  public func origins() throws -> [Origin] {
    try StoredOrigin.fetchAll(database, sql: "SELECT * FROM origins ORDER BY origin").map(\.origin)
  }

  /// The original bytes of a file; nil if they are not kept, or damaged.
  public func file(_ digest: ContentDigest) throws -> [UInt8]? {
    try FileArchive(database).content(of: digest)
  }

  private func revisions<Value: Record>(
    _ conditions: [String: any DatabaseValueConvertible], from source: String, order: String
  ) throws -> [Revision<Value>] {
    let sorted = conditions.sorted { $0.key < $1.key }
    var filter = sorted.map { "\"\($0.key)\" = ?" }.joined(separator: " AND ")
    var arguments = sorted.map(\.value)
    if let column = Value.table.leadingColumn, let value = conditions[column] {
      // The index over keys finds them; `0` comes after the slash.
      filter += " AND key >= ? || '/' AND key < ? || '0'"
      arguments += [value, value]
    }
    let cursor = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT * FROM \(source)\(filter.isEmpty ? "" : " WHERE \(filter)") ORDER BY \(order)"),
      arguments: StatementArguments(arguments))
    let shelf = CellMapShelf(database)
    var found: [Revision<Value>] = []
    while let row = try cursor.next() {
      found.append(
        Revision(
          number: row["revision"], origin: row["origin"], isWithdrawn: row["isWithdrawn"],
          cells: CellMap(text: try shelf.text(row["cells"])),
          record: try StoredRecord<Value>(row: row).value))
    }
    return found
  }
}
