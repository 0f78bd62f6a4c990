import GRDB

extension StorageError {
  /// What an error of SQLite means for the file at a path.
  init(_ error: DatabaseError, path: String) {
    let reason = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull(path)
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path)
      case .SQLITE_CANTOPEN, .SQLITE_AUTH: .cannotOpen(path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .inUse(path, by: nil)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB:
        .damaged(path, finding: reason, backup: BackupShelf(of: path).latest?.path)
      case .SQLITE_IOERR: .disk(path, code: Int(error.extendedResultCode.rawValue))
      default: .refused(path, reason: reason)
      }
  }

  /// Does something to the file at a path, and says in our words what SQLite complains of.
  ///
  /// Errors of the caller's own pass through.
  static func translating<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    }
  }
}
