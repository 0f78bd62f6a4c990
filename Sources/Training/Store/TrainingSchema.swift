internal import GRDB
internal import Storage

/// The tables of the tracker's file.
enum TrainingSchema {
  /// All steps; a released one is never changed.
  static let whole = Schema(
    identifier: 0x5368_5472, steps: [AuditTrail.step, FileArchive.step, records, views, tallies])

  /// Every kind of record in a table of its own; rows are only added.
  ///
  /// Their rules are triggers: a row that is never changed needs to be checked once, and not at every start, where
  /// `quick_check` would ask each CHECK and each NOT NULL of a million rows again.
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
        CREATE TABLE cellMaps (
          number INTEGER PRIMARY KEY,
          text TEXT NOT NULL UNIQUE CHECK (text <> '')
        ) STRICT;
        """)
    try AppendOnlyTable("origins", key: "origin").protect(database)
    try AppendOnlyTable("supersessions", key: "revision").protect(database)
    try AppendOnlyTable("cellMaps", key: "number").protect(database)
    for (name, list) in tables {
      let columns = columns(list)
      let required = ["origin", "key", "isWithdrawn"] + columns.filter(\.isRequired).map(\.name)
      try database.execute(
        sql: """
          CREATE TABLE \(name) (
            revision INTEGER PRIMARY KEY,
            origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
            key TEXT,
            isWithdrawn INTEGER,
            cells INTEGER REFERENCES cellMaps,
            \(columns.map { "\"\($0.name)\" \($0.type)" }.joined(separator: ", "))
          ) STRICT;
          CREATE INDEX \(name)_by_key ON \(name) (key, revision);
          CREATE TRIGGER \(name)_is_whole BEFORE INSERT ON \(name)
          WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
            SELECT RAISE(ABORT, '\(name): a row without number or key');
          END;
          CREATE TRIGGER \(name)_is_complete BEFORE INSERT ON \(name)
          WHEN \(required.map { "NEW.\"\($0)\" IS NULL" }.joined(separator: " OR ")) BEGIN
            SELECT RAISE(ABORT, '\(name): a value is missing');
          END;
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

  /// The columns of a list in ``tables``.
  private static func columns(_ list: String) -> [(name: String, type: Substring, isRequired: Bool)]
  {
    list.split(separator: ",").map { column in
      let words = column.split(whereSeparator: \.isWhitespace)
      return (String(words[0].filter { $0 != "\"" }), words[1], words.count > 2)
    }
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

  /// Counts of years and rounds (``Tallies``): each goes as soon as something is added to what it counts.
  private static let tallies = SchemaStep("tallies") { database in
    try database.execute(
      sql: """
        CREATE TABLE tallies (
          scope TEXT PRIMARY KEY,
          content TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER organizations_drop_tallies AFTER INSERT ON organizations BEGIN
          DELETE FROM tallies;
        END;
        """)
    for table in ["roundMembers", "requests"] {
      try database.execute(
        sql: """
          CREATE TRIGGER \(table)_drop_tally AFTER INSERT ON \(table) BEGIN
            DELETE FROM tallies WHERE scope = 'round/' || NEW.round;
          END;
          """)
    }
    for table in ["curriculumEntries", "deliveries"] {
      try database.execute(
        sql: """
          CREATE INDEX \(table)_by_year ON \(table) (fiscalYear);
          CREATE TRIGGER \(table)_drop_tally AFTER INSERT ON \(table) BEGIN
            DELETE FROM tallies WHERE scope = 'year/' || NEW.fiscalYear;
          END;
          """)
    }
  }
}
