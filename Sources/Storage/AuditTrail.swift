public import GRDB

/// The events of a database file, each linked by SHA-256 to the one before, so that no later change goes unseen.
///
/// Append the event in the transaction that does what it tells: both are in the file, or neither is. The chain shows
/// a change by hand; it does not show one by somebody who computes all digests anew, unless a digest is kept elsewhere.
public struct AuditTrail {
  private let database: Database

  /// The trail of a database, inside `read` or `write`.
  public init(_ database: Database) { self.database = database }

  /// The step that makes its table; put it into the schema.
  public static let step = SchemaStep("audit-trail") { database in
    try database.execute(
      sql: """
        CREATE TABLE auditEntries (
          sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
          moment TEXT NOT NULL CHECK (moment <> ''),
          author TEXT NOT NULL CHECK (author <> ''),
          action TEXT NOT NULL CHECK (action <> ''),
          payload BLOB NOT NULL CHECK (length(payload) = 32),
          previous BLOB NOT NULL CHECK (length(previous) = 32),
          digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32)
        ) STRICT;
        """)
    try AppendOnlyTable("auditEntries", key: "sequence").protect(database)
  }

  private static let columns = "sequence, moment, author, action, payload, previous, digest"

  /// Adds an event.
  @discardableResult
  public func append(_ event: AuditEvent) throws -> AuditEntry {
    let entry = AuditEntry(event, after: try last())
    try database.cachedStatement(
      sql: "INSERT INTO auditEntries (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)"
    ).execute(
      arguments: [
        entry.sequence, event.moment, event.author, event.action, event.payload, entry.previous,
        entry.digest,
      ])
    return entry
  }

  /// The last entry; nil while there is none.
  public func last() throws -> AuditEntry? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT \(Self.columns) FROM auditEntries ORDER BY sequence DESC LIMIT 1")
    ).flatMap(AuditEntry.init)
  }

  /// The entries after a number, oldest first.
  public func entries(after sequence: Int64 = 0, limit: Int = 1000) throws -> [AuditEntry] {
    try Row.fetchAll(
      database,
      sql: "SELECT \(Self.columns) FROM auditEntries WHERE sequence > ? ORDER BY sequence LIMIT ?",
      arguments: [sequence, limit]
    ).compactMap(AuditEntry.init)
  }

  /// Reads the whole trail and says where it is broken first.
  ///
  /// `known` is the digest of an entry that was noted elsewhere, on paper or in a published report.
  public func verify(known: ContentDigest? = nil) throws -> AuditFinding {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(Self.columns) FROM auditEntries ORDER BY sequence")
    var count = 0
    var head: ContentDigest?
    var hasKnown = known == nil
    while let row = try rows.next() {
      let expected = Int64(count + 1)
      guard let entry = AuditEntry(row) else { return .changed(at: expected) }
      guard entry.sequence == expected else { return .gap(at: expected) }
      guard entry.isWhole else { return .changed(at: expected) }
      guard entry.previous == head ?? ContentDigest(of: []) else { return .unlinked(at: expected) }
      count += 1
      head = entry.digest
      if head == known { hasKnown = true }
    }
    return hasKnown ? .whole(count: count, head: head) : .withoutKnownHead(count: count)
  }
}
