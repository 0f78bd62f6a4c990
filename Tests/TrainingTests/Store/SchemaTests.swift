import GRDB
import Storage
import TestSupport
import Testing

@testable import Training

@Suite struct `The tables of the tracker` {
  private static let versions = Array(1..<TrainingSchema.whole.version)

  /// A schema as an earlier program had it.
  private func schema(_ version: Int) -> Schema {
    Schema(
      identifier: TrainingSchema.whole.identifier,
      steps: Array(TrainingSchema.whole.steps.prefix(version)))
  }

  @Test(arguments: versions) func `come up from every earlier version, with a backup before`(
    version: Int
  ) throws {
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/t.sqlite"
    do {
      let old = try DatabaseFile(path, schema: schema(version))
      try old.write { database in
        try AuditTrail(database).append(
          AuditEvent(
            moment: "2026-01-01", author: "t.01", action: "old", payload: ContentDigest(of: [])))
      }
    }
    let new = try DatabaseFile(path, schema: TrainingSchema.whole)
    let found = try new.read { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA user_version"),
        try AuditTrail(database).entries().map(\.event.action),
        try RecordTable.allCases.filter { try !database.tableExists($0.rawValue) }
      )
    }
    #expect(found.0 == TrainingSchema.whole.version)
    #expect(found.1 == ["old"])
    #expect(found.2.isEmpty)
    #expect(try new.integrityFault() == nil)
    let backup = try #require(BackupShelf(of: path).latest)
    #expect(backup.version == version)
  }

  @Test func `are as they were released`() throws {
    // A step that was released is never changed: what must change is a further step at the end.
    let folder = try #require(TemporaryFolder())
    let store = try TrainingStore("\(folder.path)/t.sqlite")
    let tables = try store.raw { database in
      try String.fetchAll(
        database,
        sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
    }
    let golden = Golden(
      tables.joined(separator: ";\n") + ";\n", "Tests/TrainingTests/Goldens/schema.sql")
    #expect(golden.difference == nil, "\(golden.difference ?? "")")
  }
}
