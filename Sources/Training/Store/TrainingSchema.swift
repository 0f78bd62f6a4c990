internal import GRDB
internal import Storage

/// The tables of the tracker's file.
enum TrainingSchema {
  /// All steps; a released one is never changed.
  static let whole = Schema(
    identifier: 0x5368_5472, steps: [AuditTrail.step, FileArchive.step, records, views])

  /// Every kind of record in a table of its own; rows are only added.
  private static let records = SchemaStep("records") { database in
    try database.execute(
      sql: """
        CREATE TABLE origins (
          origin INTEGER PRIMARY KEY CHECK (origin > 0),
          moment TEXT NOT NULL CHECK (moment <> ''),
          author TEXT NOT NULL CHECK (author <> ''),
          action TEXT NOT NULL CHECK (action <> ''),
          reason TEXT NOT NULL,
          file TEXT NOT NULL,
          fileName TEXT NOT NULL,
          lastRevision INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE supersessions (
          revision INTEGER PRIMARY KEY,
          successor INTEGER NOT NULL CHECK (successor > revision)
        ) STRICT;
        """)
    try AppendOnlyTable("origins", key: "origin").protect(database)
    try AppendOnlyTable("supersessions", key: "revision").protect(database)
    for (name, columns) in tables {
      try database.execute(
        sql: """
          CREATE TABLE \(name) (
            revision INTEGER PRIMARY KEY CHECK (revision > 0),
            origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
            key TEXT NOT NULL CHECK (key <> ''),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
            cells TEXT NOT NULL,
            \(columns)
          ) STRICT;
          CREATE INDEX \(name)_by_key ON \(name) (key, revision);
          """)
      try AppendOnlyTable(name, key: "revision").protect(database)
    }
    try database.execute(
      sql: """
        CREATE TRIGGER snapshots_stay BEFORE INSERT ON snapshots
        WHEN EXISTS (SELECT 1 FROM snapshots WHERE key = NEW.key) BEGIN
          SELECT RAISE(ABORT, 'snapshots: a published figure never changes');
        END;
        """)
  }

  /// What holds now: of each key the last revision, unless it withdraws the record.
  private static let views = SchemaStep("current-views") { database in
    for (name, _) in tables {
      try database.execute(
        sql: """
          CREATE VIEW current_\(name) AS
          SELECT * FROM \(name) AS whole
          WHERE isWithdrawn = 0 AND NOT EXISTS (
            SELECT 1 FROM supersessions WHERE revision = whole.revision);
          """)
    }
  }
}
