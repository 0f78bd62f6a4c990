import GRDB

/// Brings an open database to the newest schema: a backup first, then each step in a transaction of its own.
struct SchemaUpdate {
  let path: String
  let schema: Schema

  /// Runs the steps that the file has not seen.
  func run(on queue: DatabaseQueue) throws {
    let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    guard version < schema.version else { return }
    let backup = version == 0 ? nil : try BackupShelf(of: path).make(from: queue).path
    for (index, step) in schema.steps.enumerated() where index >= version {
      do {
        try queue.writeWithoutTransaction { try take(step, to: index + 1, $0) }
      } catch let error as DatabaseError {
        switch StorageError(error, path: path) {
        case .refused(_, let reason): throw failure(step, reason, backup)
        case let other: throw other
        }
      } catch let error as StepFault {
        throw failure(step, error.reason, backup)
      } catch {
        // Only the kind of error: its text may have what people wrote.
        throw failure(step, "\(type(of: error))", backup)
      }
    }
    try queue.writeWithoutTransaction(DatabaseSettings(path: path).check)
  }

  private struct StepFault: Error {
    let reason: String
  }

  private func failure(_ step: SchemaStep, _ reason: String, _ backup: String?) -> StorageError {
    .stepFailed(path, step: step.name, reason: reason, backup: backup)
  }

  /// Foreign keys rest meanwhile: where a table is made anew, they would delete what refers to it.
  private func take(_ step: SchemaStep, to version: Int, _ database: Database) throws {
    try database.execute(sql: "PRAGMA foreign_keys = OFF")
    defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
    try database.inTransaction(.immediate) {
      try step.change(database)
      if let fault = try TableRules.fault(database) { throw StepFault(reason: fault) }
      try database.execute(sql: "PRAGMA user_version = \(version)")
      return .commit
    }
  }
}
