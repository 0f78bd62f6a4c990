import GRDB
public import Storage

/// Adds revisions to the store, all of one origin; nothing is ever changed or deleted.
public final class TrainingWriter {
  /// What stands in the store, with what this writer has added.
  public let reader: TrainingReader
  /// Who writes.
  public let authorship: Authorship
  private let shelf: CellMapShelf
  private var number: Int64
  private var firstRevision: Int64
  private let firstOfAll: Int64
  private var nextRevision: Int64
  private var file: (digest: String, name: String) = ("", "")
  private var isTouched = false
  private var touched: Set<RecordTable> = []

  init(_ database: Database, _ authorship: Authorship) throws {
    guard Authorship.isCode(authorship.author) else { throw TrainingError.notACode }
    reader = TrainingReader(database: database)
    self.authorship = authorship
    shelf = CellMapShelf(database)
    let last = try Row.fetchOne(
      database, sql: "SELECT origin, lastRevision FROM origins ORDER BY origin DESC LIMIT 1")
    number = (last?["origin"] ?? 0) + 1
    firstRevision = (last?["lastRevision"] ?? 0) + 1
    firstOfAll = firstRevision
    nextRevision = firstRevision
  }

  /// How many revisions this writer has added.
  public var count: Int { Int(nextRevision - firstOfAll) }

  /// Keeps the original bytes of the file that the revisions after it are read from.
  ///
  /// A further file begins an origin of its own, so that each revision knows its file; all of them still
  /// stand in one transaction.
  @discardableResult
  public func keep(_ content: [UInt8], name: String) throws -> ContentDigest {
    if isTouched { try beginOrigin() }
    let digest = try FileArchive(reader.database).keep(content)
    file = ("\(digest)", name)
    isTouched = true
    return digest
  }

  /// Writes a record, unless just that holds already; gives whether it was written.
  ///
  /// Throws if its state moves otherwise than along the arrows and neither the authorship nor the record
  /// has a reason: `isReasoned` says that the record itself holds one.
  @discardableResult
  public func record(
    _ value: some Record, cells: CellMap = CellMap(), isReasoned: Bool = false
  ) throws -> Bool {
    let previous = try reader.last(type(of: value), key: value.key)
    if let previous, !previous.isWithdrawn, try isKept(previous.record, as: value) { return false }
    if let state = value as? any StatefulRecord, authorship.reason.isEmpty, !isReasoned,
      let move = state.forbiddenMove(after: previous?.record)
    {
      throw TrainingError.forbiddenMove(
        type(of: value).table, key: value.key, from: move.from, to: move.to)
    }
    try insert(value, after: previous?.number, isWithdrawn: false, cells)
    return true
  }

  /// Takes a record back: it no longer holds, and its history stays.
  public func withdraw<Value: Record>(_ type: Value.Type, key: String) throws {
    guard let previous = try reader.last(type, key: key), !previous.isWithdrawn else {
      throw TrainingError.notFound(Value.table, key: key)
    }
    try insert(previous.record, after: previous.number, isWithdrawn: true, CellMap())
  }

  private func isKept(_ old: some Record, as new: some Record) throws -> Bool {
    try StoredRecord(old).databaseDictionary
      == StoredRecord(new).databaseDictionary.mapValues(KeptValue.of)
  }

  private func insert(
    _ value: some Record, after previous: Int64?, isWithdrawn: Bool, _ cells: CellMap
  ) throws {
    let table = type(of: value).table
    if table == .snapshots, previous != nil { throw TrainingError.frozen(key: value.key) }
    var columns = try StoredRecord(value).databaseDictionary.mapValues(KeptValue.of)
    columns["revision"] = nextRevision.databaseValue
    columns["origin"] = number.databaseValue
    columns["key"] = value.key.databaseValue
    columns["isWithdrawn"] = isWithdrawn.databaseValue
    let text = String.fromDatabaseValue(KeptValue.of(cells.text.databaseValue)) ?? ""
    columns["cells"] = try shelf.number(of: text)?.databaseValue ?? .null
    let sorted = columns.sorted { $0.key < $1.key }
    let names = sorted.map { "\"\($0.key)\"" }.joined(separator: ", ")
    let marks = sorted.map { _ in "?" }.joined(separator: ", ")
    let statement = try reader.database.cachedStatement(
      sql: "INSERT INTO \(table.rawValue) (\(names)) VALUES (\(marks))")
    try statement.execute(arguments: StatementArguments(sorted.map(\.value)))
    if let previous {
      try reader.database.cachedStatement(
        sql: "INSERT INTO supersessions (revision, successor) VALUES (?, ?)"
      ).execute(arguments: [previous, nextRevision])
    }
    nextRevision += 1
    isTouched = true
    touched.insert(table)
  }

  /// Closes the origin and opens the next, in the same transaction.
  private func beginOrigin() throws {
    try finish()
    number += 1
    firstRevision = nextRevision
    file = ("", "")
    isTouched = false
    touched = []
  }

  /// Writes the origin and its entry in the audit trail; nothing if nothing was written.
  func finish() throws {
    guard isTouched else { return }
    let database = reader.database
    try database.cachedStatement(
      sql: """
        INSERT INTO origins (origin, moment, author, action, reason, file, fileName, lastRevision)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        number, authorship.moment, authorship.author, authorship.action,
        KeptValue.of(authorship.reason.databaseValue), file.digest,
        KeptValue.of(file.name.databaseValue), nextRevision - 1,
      ])
    let digest = try OriginDigest(database).digest(
      of: number, from: firstRevision, to: nextRevision - 1, in: touched)
    let entry = try AuditTrail(database).append(
      AuditEvent(
        moment: authorship.moment, author: authorship.author, action: authorship.action,
        payload: digest))
    guard entry.sequence == number else {
      throw StorageError.refused("", reason: "audit trail and origins do not go together")
    }
  }
}
