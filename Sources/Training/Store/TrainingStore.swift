internal import GRDB
public import Storage

/// The tracker's file: what academies answered, what was asked, and who wrote it when.
///
/// Open for the one process that writes to it. What ``write(_:_:)`` has returned from outlives a power cut.
public final class TrainingStore: Sendable {
  private let file: DatabaseFile

  /// Opens the file, or makes it; what is not sound, not ours or too new is refused and left as it is.
  ///
  /// Without `makesFile` nothing is made, and a file that is not there is ``Storage/StorageError/notThere(_:)``.
  public init(_ path: String, makesFile: Bool = true) throws(StorageError) {
    file = try DatabaseFile(path, schema: TrainingSchema.whole, makesFile: makesFile)
  }

  /// The file, without links on the way.
  public var path: String { file.path }

  /// Reads in one transaction.
  public func read<Value>(_ body: (TrainingReader) throws -> Value) throws -> Value {
    try file.read { try body(TrainingReader(database: $0)) }
  }

  /// Writes in one transaction, with one entry in the audit trail (one for each file that is kept): all of
  /// it is in the file, or nothing.
  ///
  /// Writing what holds already writes nothing, so the same again is harmless.
  @discardableResult
  public func write<Value>(
    _ authorship: Authorship, _ body: (TrainingWriter) throws -> Value
  ) throws -> Value {
    try file.write { database in
      let writer = try TrainingWriter(database, authorship)
      let value = try body(writer)
      try writer.finish()
      if writer.count > 0 { try Tallies(database).keep() }
      return value
    }
  }

  /// Reads and writes rows as they are; only for copying whole stores.
  func raw<Value>(_ body: (Database) throws -> Value) throws -> Value { try file.write(body) }

  /// Takes the file away if nobody has ever written to it, as after an import that was refused.
  ///
  /// Nothing can be read or written after that; a file that holds anything stays, and stays open.
  public func removeEmpty() {
    guard (try? read { try $0.origins().isEmpty }) == true else { return }
    file.remove()
  }

  /// Makes a backup, which is read through before this returns.
  @discardableResult
  public func backUp() throws(StorageError) -> Backup { try file.backUp() }

  /// Reads everything and says what is wrong first: the file, the audit trail, what each entry vouches for, kept files.
  public func verify(known: ContentDigest? = nil) throws -> StoreFinding {
    if let fault = try file.integrityFault() { return .damaged(fault) }
    return try file.read { try StoreCheck($0).finding(known: known) }
  }
}
