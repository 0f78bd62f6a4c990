import GRDB
import TestSupport
import Testing

@testable import Storage

@Suite struct `A change of the schema` {
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/shirube.sqlite" }

  init() throws { folder = try #require(TemporaryFolder()) }

  private func statements(_ file: DatabaseFile) throws -> [String] {
    try file.read {
      try String.fetchAll(
        $0, sql: "SELECT name || ': ' || sql FROM sqlite_schema WHERE sql NOTNULL ORDER BY name")
    }
  }

  private func fill(_ version: Int) throws {
    let file = try DatabaseFile(path, schema: TestSchema.upTo(version))
    try file.write { (database) throws in
      try database.execute(sql: "INSERT INTO records (number, note) VALUES (1, '水'), (2, '米')")
      if version >= 2 { try AuditTrail(database).append(TestSchema.event(1)) }
      if version >= 3 { try FileArchive(database).keep([1, 2, 3]) }
      if version >= 4 { try database.execute(sql: "INSERT INTO parts VALUES (1, 2)") }
    }
  }

  @Test(arguments: 1...5) func `keeps everything, from every earlier version`(version: Int) throws {
    try fill(version)
    let file = try DatabaseFile(path, schema: TestSchema.whole)
    #expect(try TestSchema.notes(file) == ["水", "米"])
    let fresh = try DatabaseFile("\(folder.path)/fresh.sqlite", schema: TestSchema.whole)
    #expect(try statements(file) == statements(fresh))
    try file.read { (database) throws in
      #expect(try AuditTrail(database).verify().isWhole)
      #expect(try AuditTrail(database).entries().count == (version >= 2 ? 1 : 0))
      #expect(try FileArchive(database).digests().count == (version >= 3 ? 1 : 0))
      #expect(
        try Int.fetchOne(database, sql: "SELECT count(*) FROM parts") == (version >= 4 ? 1 : 0))
      #expect(try Int.fetchOne(database, sql: "PRAGMA foreign_keys") == 1)
    }
    #expect(try file.integrityFault() == nil)
    // One backup, of the version it had; none where nothing was changed.
    let backups = BackupShelf(of: path).all
    #expect(backups.map(\.version) == (version < 5 ? [version] : []))
    #expect(backups.map(\.path) == (version < 5 ? ["\(path).backup-0001-v\(version)"] : []))
  }

  @Test(arguments: 1...4) func `can be undone by the backup`(version: Int) throws {
    try fill(version)
    do { _ = try DatabaseFile(path, schema: TestSchema.whole) }
    let shelf = BackupShelf(of: path)
    let backup = try #require(shelf.latest)
    #expect(try shelf.restore(backup).first == "\(path).aside-1")
    let file = try DatabaseFile(path, schema: TestSchema.upTo(version))
    #expect(try TestSchema.notes(file) == ["水", "米"])
    #expect(TestFile.read("\(path).aside-1") != nil)
  }

  @Test func `that fails is taken back whole`() throws {
    try fill(5)
    let failing = [
      (SchemaStep("loose", statements: "CREATE TABLE loose (x INTEGER)"), "not STRICT: loose"),
      (
        SchemaStep("broken", statements: "DROP TABLE parts; CREATE TABEL x"),
        "near \"TABEL\": syntax error"
      ),
      (
        SchemaStep("orphan", statements: "DELETE FROM records WHERE number = 2"),
        "foreign key of parts"
      ),
      (SchemaStep("thrown") { _ in throw CancellationError() }, "CancellationError"),
    ]
    for (number, (step, reason)) in failing.enumerated() {
      let backup = "\(path).backup-000\(number + 1)-v5"
      #expect(
        throws: StorageError.stepFailed(path, step: step.name, reason: reason, backup: backup)
      ) {
        _ = try DatabaseFile(path, schema: TestSchema.with(step))
      }
      let file = try DatabaseFile(path, schema: TestSchema.whole)
      #expect(try TestSchema.notes(file) == ["水", "米"])
      #expect(try file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM parts") } == 1)
    }
  }

  @Test func `finds no table that takes any value`() throws {
    let file = try DatabaseFile(path, schema: TestSchema.whole)
    #expect(try file.read(TableRules.looseTables) == [])
    #expect(throws: StorageError.self) {
      try file.write { try $0.execute(sql: "INSERT INTO records VALUES ('one', 'x', 'y')") }
    }
  }

  @Test func `is backed up by a copy that another SQLite reads`() throws {
    try fill(5)
    let file = try DatabaseFile(path, schema: TestSchema.whole)
    let backup = try file.backUp()
    let program = """
      import sqlite3, sys
      c = sqlite3.connect(sys.argv[1])
      for s in ("integrity_check", "journal_mode", "user_version", "application_id"):
          print(c.execute("PRAGMA " + s).fetchone()[0])
      print(c.execute("SELECT group_concat(note) FROM records").fetchone()[0])
      """
    #expect(
      Python.run(["-c", program, backup.path]).text
        == "ok\ndelete\n5\n\(TestSchema.identifier)\n水,米\n")
    // Nobody takes the file away from under a writer.
    #expect(throws: StorageError.self) { try BackupShelf(of: path).restore(backup) }
    try TestSchema.add(3, note: "塩", to: file)
  }

  @Test func `is not undone by a damaged backup`() throws {
    try fill(5)
    let backup = try DatabaseFile(path, schema: TestSchema.whole).backUp()
    var bytes = try #require(TestFile.read(backup.path))
    for index in 4096..<8192 { bytes[index] = 0xFF }
    TestFile.write(bytes, to: backup.path)
    #expect(throws: StorageError.damaged(backup.path, finding: "backup", backup: nil)) {
      try BackupShelf(of: path).restore(backup)
    }
    #expect(try TestSchema.notes(DatabaseFile(path, schema: TestSchema.whole)) == ["水", "米"])
  }
}
