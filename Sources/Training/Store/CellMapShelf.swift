import GRDB

/// The cell maps of a store, each text once: the lines of a form have the same cells at every academy.
struct CellMapShelf {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The number of a map, which is kept if it is new; nil for one without cells.
  func number(of text: String) throws -> Int64? {
    if text.isEmpty { return nil }
    let known = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT number FROM cellMaps WHERE text = ?"),
      arguments: [text])
    if let known { return known }
    try database.cachedStatement(sql: "INSERT INTO cellMaps (text) VALUES (?)")
      .execute(arguments: [text])
    return database.lastInsertedRowID
  }

  /// The map with a number; an empty one for nil.
  func text(_ number: Int64?) throws -> String {
    guard let number else { return "" }
    return try String.fetchOne(
      database.cachedStatement(sql: "SELECT text FROM cellMaps WHERE number = ?"),
      arguments: [number]) ?? ""
  }
}
