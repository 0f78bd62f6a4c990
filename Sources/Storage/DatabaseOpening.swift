import GRDB

/// The way from a path to an open database that is known to be ours, sound, safe and up to date.
///
/// What can be refused is refused before the file is changed.
struct DatabaseOpening {
  let file: DiskFile
  let schema: Schema

  /// Opens the file; the lock must be held.
  func queue() throws(StorageError) -> DatabaseQueue {
    do {
      return try StorageError.translating(file.path) {
        try checkHead()
        let queue = try DatabaseQueue(
          path: file.path, configuration: DatabaseSettings.configuration)
        do {
          try queue.writeWithoutTransaction(prepare)
          try SchemaUpdate(path: file.path, schema: schema).run(on: queue)
        } catch {
          try? queue.close()
          throw error
        }
        return queue
      }
    } catch {
      throw error as? StorageError ?? .cannotOpen(file.path)
    }
  }

  /// Throws if there is nothing to open; needs no lock.
  func checkPresence() throws(StorageError) {
    if try !isThere() { throw .notThere(file.path) }
  }

  /// Whether the file holds anything; one that is gone while something of it is left is ``StorageError/missing``.
  private func isThere() throws(StorageError) -> Bool {
    if let size = file.size, size > 0 { return true }
    let hasJournal = (DiskFile("\(file.path)-wal").size ?? 0) > 0
    if hasJournal || backup != nil { throw .missing(file.path, backup: backup) }
    return false
  }

  private var backup: String? { BackupShelf(of: file.path).latest?.path }

  /// Looks at the first bytes, so that SQLite never touches a file that is not ours.
  private func checkHead() throws(StorageError) {
    guard try isThere() else { return }
    if file.isReadOnly || DiskFile(file.folder).isReadOnly { throw .readOnly(file.path) }
    // A power cut while the file was made: SQLite takes that back by this journal.
    if (DiskFile("\(file.path)-journal").size ?? 0) > 0 { return }
    guard let head = file.head(100) else { throw .cannotOpen(file.path) }
    guard head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8)) else {
      guard let backup else { throw .foreign(file.path) }
      throw .damaged(file.path, finding: "no SQLite header", backup: backup)
    }
    let identifier = Self.number(head[68..<72])
    if identifier != 0, identifier != schema.identifier { throw .foreign(file.path) }
    let version = Int(Self.number(head[60..<64]))
    if identifier != 0, version > schema.version {
      throw .newer(file.path, version: version, known: schema.version)
    }
  }

  private func prepare(_ database: Database) throws {
    // The head may be older than the journal: only SQLite knows what holds.
    let identifier = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    let isNew = identifier == 0 && version == 0 && count == 0
    guard isNew || identifier == schema.identifier else { throw StorageError.foreign(file.path) }
    guard version <= schema.version else {
      throw StorageError.newer(file.path, version: version, known: schema.version)
    }
    if isNew {
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA application_id = \(schema.identifier)")
    } else {
      if let finding = try SoundnessCheck(path: file.path).finding(database) {
        throw StorageError.damaged(file.path, finding: finding, backup: backup)
      }
    }
    try DatabaseSettings(path: file.path).set(database)
    if isNew { file.synchronizeFolder() }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int32 {
    Int32(bitPattern: bytes.reduce(0) { $0 << 8 | UInt32($1) })
  }
}
