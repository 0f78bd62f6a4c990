import GRDB
import Storage

/// Compares the tables with the audit trail, entry by entry.
struct StoreCheck {
  private let database: Database

  init(_ database: Database) { self.database = database }

  func finding(known: ContentDigest?) throws -> StoreFinding {
    let trail = try AuditTrail(database).verify(known: known)
    guard case .whole(let count, let head) = trail else { return .trail(trail) }
    let origins = try TrainingReader(database: database).origins()
    guard origins.count == count else { return .changed(origin: Int64(origins.count) + 1) }
    var revisions: Int64 = 0
    var entries = try AuditTrail(database).entries(limit: count + 1)[...]
    let digests = OriginDigest(database)
    var files: Set<String> = []
    for origin in origins {
      guard let entry = entries.popFirst(), entry.sequence == origin.origin,
        origin.lastRevision >= revisions,
        try digests.digest(of: origin.origin, from: revisions + 1, to: origin.lastRevision)
          == entry.event.payload
      else { return .changed(origin: origin.origin) }
      revisions = origin.lastRevision
      if !origin.file.isEmpty { files.insert(origin.file) }
    }
    for table in RecordTable.allCases {
      let extra = try Bool.fetchOne(
        database,
        sql: "SELECT EXISTS (SELECT 1 FROM \(table.rawValue) WHERE revision > ? OR revision < 1)",
        arguments: [revisions])
      if extra == true { return .withoutOrigin(table) }
    }
    let archive = FileArchive(database)
    if let bad = try archive.damaged().first { return .file(bad) }
    let kept = Set(try archive.digests().map(\.description))
    if let gone = files.subtracting(kept).sorted().first { return .file(ContentDigest(gone)) }
    if let wrong = try Tallies(database).wrong() { return .tally(wrong) }
    return .whole(entries: count, revisions: Int(revisions), files: kept.count, head: head)
  }
}
