import GRDB

/// The backups of a database file: `….backup-0003-v2`, third backup, schema version 2. None is ever taken away.
public struct BackupShelf: Sendable {
  private let original: DiskFile

  /// The backups of the database file at a path, which need not be there.
  public init(of path: String) { original = DiskFile(path).resolved }

  /// All of them, oldest first.
  public var all: [Backup] {
    original.neighbours.compactMap { Backup(name: $0, of: original) }
      .sorted { $0.number < $1.number }
  }

  /// The newest.
  public var latest: Backup? { all.last }

  /// Makes a backup of an open database, which is on the disk and was read through when this returns.
  func make(from queue: DatabaseQueue) throws -> Backup {
    let unfinished = DiskFile("\(original.path).backup-unfinished")
    unfinished.remove()
    defer { unfinished.remove() }
    let version = try queue.writeWithoutTransaction { database in
      try database.execute(sql: "VACUUM INTO ?", arguments: [unfinished.path])
      return try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }
    guard unfinished.synchronize(), Self.version(ofCopy: unfinished.path) == version else {
      throw StorageError.backupFailed(original.path)
    }
    let backup = Backup((latest?.number ?? 0) + 1, version: version, of: original)
    guard unfinished.rename(to: backup.path), unfinished.synchronizeFolder() else {
      throw StorageError.backupFailed(original.path)
    }
    return backup
  }

  /// Puts a backup in the place of the database, and gives the new paths of what was there: nothing is deleted.
  ///
  /// Nobody may have the database open. After a power cut in the middle the database is missing, which
  /// ``DatabaseFile`` refuses to open; the same call again ends the work.
  @discardableResult
  public func restore(_ backup: Backup) throws(StorageError) -> [String] {
    let lock = try WriterLock(for: original.path)
    defer { withExtendedLifetime(lock) {} }
    guard Self.version(ofCopy: backup.path) == backup.version else {
      throw .damaged(backup.path, finding: "backup", backup: nil)
    }
    let restored = DiskFile("\(original.path).restored")
    guard DiskFile(backup.path).copy(to: restored.path) else {
      restored.remove()
      throw .backupFailed(original.path)
    }
    let taken = Set(original.neighbours)
    var number = 1
    while taken.contains(where: { $0.hasPrefix("\(original.name).aside-\(number)") }) {
      number += 1
    }
    var aside: [String] = []
    // A journal that stays behind would be played into the backup.
    for ending in ["", "-wal", "-shm", "-journal"] {
      let old = DiskFile(original.path + ending)
      guard old.size != nil else { continue }
      let new = "\(original.path).aside-\(number)\(ending)"
      guard old.rename(to: new) else { throw .cannotOpen(original.path) }
      aside.append(new)
    }
    original.synchronizeFolder()
    guard restored.rename(to: original.path), original.synchronizeFolder() else {
      throw .cannotOpen(original.path)
    }
    return aside
  }

  /// The schema version of a backup that is whole; nil if anything is wrong with it.
  private static func version(ofCopy path: String) -> Int? {
    var configuration = Configuration()
    configuration.readonly = true
    guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else {
      return nil
    }
    defer { try? queue.close() }
    return try? queue.read { database in
      let finding = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
      return finding == "ok" ? try Int.fetchOne(database, sql: "PRAGMA user_version") : nil
    }
  }
}
