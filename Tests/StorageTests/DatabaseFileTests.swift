import Diagnostics
import GRDB
import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite struct `A database file` {
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/shirube.sqlite" }

  init() throws { folder = try #require(TemporaryFolder()) }

  private func open(_ schema: Schema = TestSchema.whole) throws -> DatabaseFile {
    try DatabaseFile(path, schema: schema)
  }

  private func failure(_ schema: Schema = TestSchema.whole) -> StorageError? {
    do {
      _ = try DatabaseFile(path, schema: schema)
      return nil
    } catch {
      return error
    }
  }

  /// What another SQLite than ours reads in the file.
  private func outside(_ statement: String) -> String {
    let program =
      "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchall())"
    return Python.run(["-c", program, path, statement]).text
  }

  @Test func `keeps what was written, with settings against power cuts`() throws {
    do {
      let file = try open()
      try TestSchema.add(1, note: "水", to: file)
      let settings = try file.read { (database) throws in
        try ["journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check"]
          .map { try DatabaseValue.fetchOne(database, sql: "PRAGMA \($0)")?.description }
      }
      #expect(settings == ["\"wal\"", "2", "1", "0", "1"])
    }
    #expect(try TestSchema.notes(open()) == ["水"])
    #expect(outside("PRAGMA application_id") == "[(\(TestSchema.identifier),)]\n")
    #expect(outside("PRAGMA user_version") == "[(5,)]\n")
    #expect(outside("PRAGMA integrity_check") == "[('ok',)]\n")
    #expect(outside("SELECT note FROM records") == "[('水',)]\n")
  }

  @Test func `refuses to start where a power cut could take something away`() throws {
    let queue = try DatabaseQueue(path: path, configuration: DatabaseSettings.configuration)
    let settings = DatabaseSettings(path: path)
    try queue.writeWithoutTransaction { database in
      try settings.set(database)
      for (name, value) in [("synchronous", "NORMAL"), ("foreign_keys", "OFF")] {
        try database.execute(sql: "PRAGMA \(name) = \(value)")
        #expect(throws: StorageError.self) { try settings.check(database) }
        try settings.set(database)
      }
      try database.execute(sql: "PRAGMA journal_mode = DELETE")
      #expect(throws: StorageError.unsafeSetting(path, name: "journal_mode", value: "delete")) {
        try settings.check(database)
      }
    }
  }

  @Test func `makes the folders above it`() throws {
    let deep = "\(folder.path)/file.sqlite"
    #expect(try DatabaseFile("\(folder.path)/./file.sqlite", schema: TestSchema.whole).path == deep)
  }

  @Test func `takes back a change that failed, and says why without its contents`() throws {
    let file = try open()
    try TestSchema.add(1, note: "水", to: file)
    do {
      try file.write { (database) throws in
        try database.execute(sql: "UPDATE records SET note = 'changed'")
        try database.execute(sql: "INSERT INTO records (number, note) VALUES (1, 'a secret')")
      }
      Issue.record("A second record 1 was taken.")
    } catch let error as StorageError {
      #expect(error == .refused(file.path, reason: "UNIQUE constraint failed: records.number"))
    }
    #expect(throws: CancellationError.self) { try file.write { _ in throw CancellationError() } }
    #expect(throws: StorageError.self) {
      try file.write { try $0.execute(sql: "INSERT INTO parts VALUES (1, 99)") }
    }
    #expect(try TestSchema.notes(file) == ["水"])
  }

  @Test func `has one writer, and tells the second who it is`() throws {
    let file = try open()
    let holder = try #require(
      { if case .inUse(_, let holder)? = failure() { holder } else { nil } }() as LockHolder?)
    #expect(holder.process == getpid() && !holder.program.isEmpty)
    // A link is the same file, and flock holds against other programs too.
    try #require(unsafe symlink(file.path, "\(folder.path)/link.sqlite") == 0)
    #expect(throws: StorageError.inUse(file.path, by: holder)) {
      _ = try DatabaseFile("\(folder.path)/link.sqlite", schema: TestSchema.whole)
    }
    let lock = "import fcntl, sys; fcntl.flock(open(sys.argv[1]), fcntl.LOCK_EX | fcntl.LOCK_NB)"
    #expect(Python.run(["-c", lock, "\(file.path).lock"]).status == 1)
    try TestSchema.add(1, note: "水", to: file)
  }

  @Test func `is free again when the other program has been killed`() throws {
    let program = """
      import fcntl, os, sys, time
      lock = open(sys.argv[1], "w")
      fcntl.flock(lock, fcntl.LOCK_EX)
      lock.write(f"{os.getpid()}\\n"); lock.flush()
      os.write(3, b"held\\n")
      time.sleep(60)
      """
    let other = try #require(RunningProcess([Python.path, "-c", program, "\(path).lock"]))
    #expect(other.line() == "held")
    let error = try #require(failure())
    guard case .inUse(_, let holder) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(holder?.program.hasPrefix("python") == true)
    #expect(error.diagnostic.message.japanese.contains("\(try #require(holder).process)"))
    other.kill()
    #expect(failure() == nil)
  }

  @Test func `leaves files alone that are not ours`() throws {
    let script =
      "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.executescript(sys.argv[2])"
    for statements in [
      "CREATE TABLE t (x); PRAGMA application_id = 7", "CREATE TABLE t (x)",
      "PRAGMA journal_mode = WAL; CREATE TABLE t (x)",
    ] {
      unsafe unlink(path)
      try #require(Python.run(["-c", script, path, statements]).status == 0)
      let before = TestFile.read(path)
      #expect(failure() == .foreign(path))
      #expect(TestFile.read(path) == before)
    }
    for text in ["x", "番号,名前\n1,青葉小学校\n", String(repeating: "x", count: 9000)] {
      TestFile.write(Array(text.utf8), to: path)
      #expect(failure() == .foreign(path))
      #expect(TestFile.text(path) == text)
    }
  }

  @Test func `is not opened by an older program`() throws {
    do { try TestSchema.add(1, note: "水", to: open()) }
    let before = TestFile.read(path)
    #expect(failure(TestSchema.upTo(3)) == .newer(path, version: 5, known: 3))
    #expect(TestFile.read(path) == before)
    #expect(try TestSchema.notes(open()) == ["水"])
  }

  @Test func `is not made anew where it has gone`() throws {
    do {
      let file = try open()
      try TestSchema.add(1, note: "水", to: file)
      try file.backUp()
    }
    let backup = try #require(BackupShelf(of: path).latest)
    unsafe unlink(path)
    #expect(failure() == .missing(path, backup: backup.path))
    TestFile.write([], to: path)
    #expect(failure() == .missing(path, backup: backup.path))
    try BackupShelf(of: path).restore(backup)
    #expect(try TestSchema.notes(open()) == ["水"])
  }

  @Test func `says what to do in both languages`() {
    let errors: [StorageError] = [
      .cannotOpen("x"), .readOnly("x"), .inUse("x", by: LockHolder(process: 7, program: "shirube")),
      .foreign("x"), .newer("x", version: 3, known: 2),
      .damaged("x", finding: "page 3", backup: "x.backup-0001-v2"), .missing("x", backup: nil),
      .diskFull("x"), .disk("x", code: 778), .unsafeSetting("x", name: "synchronous", value: "1"),
      .stepFailed("x", step: "s", reason: "r", backup: nil), .backupFailed("x"),
      .refused("x", reason: "r"),
    ]
    let diagnostics = errors.map(\.diagnostic)
    #expect(Set(diagnostics.map(\.rule)).count == errors.count)
    for diagnostic in diagnostics {
      #expect(diagnostic.position.file == "x" && diagnostic.hint != nil)
      #expect(diagnostic.message.japanese.hasSuffix("。"))
      #expect(diagnostic.message.english.hasSuffix("."))
    }
    #expect(diagnostics[5].hint?.japanese.contains("x.backup-0001-v2") == true)
  }
}
