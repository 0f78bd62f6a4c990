import GRDB

/// The settings of a connection that keep what was acknowledged, set and read back.
///
/// GRDB sets `synchronous` to NORMAL where it switches to WAL itself, and a power cut may then take the last
/// transactions away. So the journal is ours to set, after the file is open, and nothing starts until it reads right.
struct DatabaseSettings {
  let path: String

  /// How GRDB opens the file: nothing of the journal is left to it.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    configuration.label = "Storage"
    return configuration
  }

  /// Sets them; the file is changed by the first of them, so it must be known to be ours.
  func set(_ database: Database) throws {
    try database.execute(
      sql: """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        """)
    try check(database)
  }

  /// Refuses a connection that does not have them.
  func check(_ database: Database) throws {
    // 2 is FULL.
    let expected = [
      ("journal_mode", ["wal"]), ("synchronous", ["2", "3"]), ("foreign_keys", ["1"]),
    ]
    for (name, values) in expected {
      let value = try DatabaseValue.fetchOne(database, sql: "PRAGMA \(name)")
      let text = value.map { String.fromDatabaseValue($0) ?? "\($0)" } ?? "?"
      guard values.contains(text.lowercased()) else {
        throw StorageError.unsafeSetting(path, name: name, value: text)
      }
    }
  }
}
