import GRDB
public import Storage
import Tables

/// Puts an export into an empty store, which then is the same store: numbers, origins, audit trail and all.
public struct StoreImport {
  private let tables: [String: ImportedTable]

  /// Takes the tables of an export.
  public init(_ tables: [ImportedTable]) {
    self.tables = Dictionary(tables.map { ($0.name, $0) }) { first, _ in first }
  }

  /// Writes everything, or nothing; `file` gives the original bytes of a digest.
  ///
  /// Whatever was changed by hand is found by the audit trail and refused.
  public func write(to store: TrainingStore, file: (ContentDigest) throws -> [UInt8]?) throws {
    try store.raw { database in
      let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM origins") ?? 0
      guard count == 0 else { throw TransferError.notEmpty }
      let cells = try cellTexts()
      let choices = try choiceTexts()
      var lastRevisions: [Int64: Int64] = [:]
      for table in RecordTable.allCases {
        try insert(table, cells, choices, &lastRevisions, database)
      }
      try insertOrigins(lastRevisions, file, database)
      try Tallies(database).keep()
    }
  }

  private func table(_ name: String) throws(TransferError) -> ImportedTable {
    guard let table = tables[name] else { throw .missingTable(name) }
    return table
  }

  private func cellTexts() throws -> [Int64: [String: String]] {
    let table = try table("cells")
    var texts: [Int64: [String: String]] = [:]
    for row in table.rows {
      texts[try table.number("revision", row), default: [:]][try table.text("column", row)] =
        try table.text("cell", row)
    }
    return texts
  }

  private func choiceTexts() throws -> [Int64: [String: [String]]] {
    let table = try table("choices")
    var texts: [Int64: [String: [String]]] = [:]
    for row in table.rows {
      let number = try table.text("number", row)
      let code = try table.text("code", row) + (number.isEmpty ? "" : ":\(number)")
      texts[try table.number("revision", row), default: [:]][
        try table.text("column", row), default: []
      ].append(code)
    }
    return texts
  }

  private func insert(
    _ kind: RecordTable, _ cells: [Int64: [String: String]],
    _ choices: [Int64: [String: [String]]], _ lastRevisions: inout [Int64: Int64],
    _ database: Database
  ) throws {
    let table = try table(kind.rawValue)
    let columns = kind.columns
    let names = ["revision", "origin", "key", "isWithdrawn", "cells"] + columns.map(\.name)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO \(kind.rawValue) (\(names.map { "\"\($0)\"" }.joined(separator: ", ")))
        VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))
        """)
    let supersede = try database.cachedStatement(
      sql: "INSERT INTO supersessions (revision, successor) VALUES (?, ?)")
    var last: [String: Int64] = [:]
    let reading = RowReading(kind)
    let shelf = CellMapShelf(database)
    for row in table.rows {
      let revision = try table.number("revision", row)
      let origin = try table.number("origin", row)
      var values: [DatabaseValue] = []
      for column in columns {
        let text =
          ListColumn.isList(column.name, of: kind)
          ? choices[revision]?[column.name]?.joined(separator: " ") ?? ""
          : try table.text(column.name, row)
        guard let value = RecordText.value(text, column) else {
          throw TransferError.badValue(table: table.name, line: row.line, column: column.name)
        }
        values.append(value)
      }
      guard let key = reading.key(columns, values) else {
        throw TransferError.badValue(table: table.name, line: row.line, column: "key")
      }
      let head: [DatabaseValue] = [
        revision.databaseValue, origin.databaseValue, key.databaseValue,
        try table.number("isWithdrawn", row).databaseValue,
        try shelf.number(of: CellMap(cells[revision] ?? [:]).text)?.databaseValue ?? .null,
      ]
      try statement.execute(arguments: StatementArguments(head + values))
      if let previous = last.updateValue(revision, forKey: key) {
        try supersede.execute(arguments: [previous, revision])
      }
      lastRevisions[origin] = max(lastRevisions[origin] ?? 0, revision)
    }
  }

  private func insertOrigins(
    _ lastRevisions: [Int64: Int64], _ file: (ContentDigest) throws -> [UInt8]?,
    _ database: Database
  ) throws {
    let table = try table("origins")
    let archive = FileArchive(database)
    let trail = AuditTrail(database)
    let digests = OriginDigest(database)
    var last: Int64 = 0
    for row in table.rows {
      let number = try table.number("origin", row)
      let texts = try ["moment", "author", "action", "reason", "file", "fileName"].map {
        try table.text($0, row)
      }
      if !texts[4].isEmpty {
        guard let digest = ContentDigest(texts[4]), let content = try file(digest),
          try archive.keep(content) == digest
        else { throw TransferError.missingFile(texts[4]) }
      }
      let first = last + 1
      last = max(last, lastRevisions[number] ?? last)
      try database.execute(
        sql: """
          INSERT INTO origins (origin, moment, author, action, reason, file, fileName, lastRevision)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: StatementArguments(
          [number.databaseValue] + texts.map(\.databaseValue) + [last.databaseValue]))
      let payload = try digests.digest(of: number, from: first, to: last)
      let entry = try trail.append(
        AuditEvent(moment: texts[0], author: texts[1], action: texts[2], payload: payload))
      let isSame =
        try "\(payload)" == table.text("payload", row)
        && "\(entry.digest)" == table.text("digest", row)
      guard isSame, entry.sequence == number else { throw TransferError.changed(origin: number) }
    }
    if let extra = lastRevisions.keys.first(where: { $0 < 1 || $0 > table.rows.count }) {
      throw TransferError.changed(origin: extra)
    }
  }
}
