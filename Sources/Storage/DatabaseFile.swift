public import GRDB

/// One SQLite file, open for the one process that writes to it.
///
/// What ``write(_:)`` has returned from is on the disk and outlives a power cut. Opening checks the whole file, and
/// brings it to the newest schema with a backup before; a file that is not sound, not ours or too new is not opened.
public final class DatabaseFile: Sendable {
  /// The file, without links on the way.
  public let path: String
  private let queue: DatabaseQueue
  // Given back after the queue is closed, since it is released after deinit.
  private let lock: WriterLock

  /// Opens a file, or makes it with its folder if it is not there.
  ///
  /// Without `makesFile` nothing is made, and a file that is not there is ``StorageError/notThere(_:)``.
  public init(_ path: String, schema: Schema, makesFile: Bool = true) throws(StorageError) {
    if makesFile {
      DiskFile(path).makeFolder()
    } else {
      try DatabaseOpening(file: DiskFile(path).resolved, schema: schema).checkPresence()
    }
    let file = DiskFile(path).resolved
    self.path = file.path
    lock = try WriterLock(for: file.path)
    queue = try DatabaseOpening(file: file, schema: schema).queue()
  }

  deinit { try? queue.close() }

  /// Reads in one transaction: what is read belongs together.
  ///
  /// Errors of SQLite come as ``StorageError``; the closure's own pass through.
  public func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try StorageError.translating(path) { try queue.read(body) }
  }

  /// Changes the file in one transaction, which is on the disk when this returns; nothing of it is, if this throws.
  ///
  /// Errors of SQLite come as ``StorageError``; the closure's own pass through.
  @discardableResult
  public func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try StorageError.translating(path) { try queue.write(body) }
  }

  /// Closes the file and takes it away with its journal; nothing can be read or written after that.
  ///
  /// Only for a file that was just made and holds nothing: it is gone for ever. The lock is held until the value goes.
  public func remove() {
    try? queue.close()
    for ending in ["", "-wal", "-shm"] { DiskFile(path + ending).remove() }
  }

  /// Makes a backup, which is read through before this returns.
  @discardableResult
  public func backUp() throws(StorageError) -> Backup {
    do {
      return try StorageError.translating(path) { try BackupShelf(of: path).make(from: queue) }
    } catch {
      throw error as? StorageError ?? .backupFailed(path)
    }
  }

  /// Looks at every page and every index, slower than what opening does; nil if all is sound.
  public func integrityFault() throws -> String? {
    let finding = try read { database in
      try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? "?"
    }
    return finding == "ok" ? nil : finding
  }
}
