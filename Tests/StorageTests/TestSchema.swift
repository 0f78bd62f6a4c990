import GRDB

@testable import Storage

/// A schema with every kind of step: tables of the house, a table made anew, a foreign key.
enum TestSchema {
  static let identifier: Int32 = 0x5368_5465

  static let whole = Schema(
    identifier: identifier,
    steps: [
      SchemaStep(
        "records",
        statements: "CREATE TABLE records (number INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT"),
      AuditTrail.step,
      FileArchive.step,
      SchemaStep(
        "parts",
        statements: """
          CREATE TABLE parts (
            number INTEGER PRIMARY KEY,
            record INTEGER NOT NULL REFERENCES records ON DELETE CASCADE
          ) STRICT
          """),
      SchemaStep(
        "records-with-state",
        statements: """
          CREATE TABLE anew (
            number INTEGER PRIMARY KEY, note TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'unknown'
          ) STRICT;
          INSERT INTO anew (number, note) SELECT number, note FROM records;
          DROP TABLE records;
          ALTER TABLE anew RENAME TO records;
          """),
    ])

  static func upTo(_ version: Int) -> Schema {
    Schema(identifier: identifier, steps: Array(whole.steps.prefix(version)))
  }

  static func with(_ step: SchemaStep) -> Schema {
    Schema(identifier: identifier, steps: whole.steps + [step])
  }

  static func event(_ number: Int, payload: [UInt8] = []) -> AuditEvent {
    AuditEvent(
      moment: "2026-11-23T16:30:00+09:00", author: "staff-7", action: "record-\(number)",
      payload: ContentDigest(of: payload))
  }

  /// Adds a record and its event in one transaction.
  static func add(_ number: Int, note: String, to file: DatabaseFile) throws {
    try file.write { database in
      try database.execute(
        sql: "INSERT INTO records (number, note) VALUES (?, ?)", arguments: [number, note])
      try AuditTrail(database).append(event(number, payload: Array(note.utf8)))
    }
  }

  static func notes(_ file: DatabaseFile) throws -> [String] {
    try file.read { try String.fetchAll($0, sql: "SELECT note FROM records ORDER BY number") }
  }
}
