import GRDB
import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite struct `A disk that fails` {
  /// Whether this machine lets a test mount file systems of its own.
  private static let mayMount = Command.run(["unshare", "-rm", "true"]).status == 0

  /// Does a task in a process whose folder is prepared by a shell, and gives the lines it tells.
  private func told(_ task: String, _ path: String, after preparation: String) throws -> [String] {
    let (environment, words) = storageChild.command(task, path: path)
    let process = try #require(
      RunningProcess(
        ["unshare", "-rm", "sh", "-e", "-c", "\(preparation); exec \"$@\"", "sh"] + words,
        environment: environment))
    var lines: [String] = []
    while let line = process.line() { lines.append(line) }
    return lines
  }

  @Test(.enabled(if: mayMount), arguments: [400, 700, 1000])
  func `that is full loses nothing and goes on with room`(kilobytes: Int) throws {
    let folder = try #require(TemporaryFolder())
    let lines = try told(
      "fill", "\(folder.path)/shirube.sqlite",
      after: """
        mount -t tmpfs -o size=\(kilobytes)k tmpfs \(folder.path)
        head -c 100000 /dev/zero >\(folder.path)/ballast
        """)
    try #require(lines.count == 6, "\(lines)")
    #expect(lines[0] == "database-disk-full")
    #expect(try #require(Int(lines[1])) > 0 && lines[1] == lines[2])
    #expect(Array(lines[3...]) == ["database-disk-full", "ok", "whole"])
  }

  @Test(.enabled(if: mayMount)) func `that was full from the start says so`() throws {
    let folder = try #require(TemporaryFolder())
    let mount = "mount -t tmpfs -o size=64k tmpfs \(folder.path)"
    let fill = "head -c 65536 /dev/zero >\(folder.path)/ballast || true"
    let path = "\(folder.path)/shirube.sqlite"
    #expect(try told("open", path, after: "\(mount); \(fill)") == ["database-disk-full"])
  }

  @Test(.enabled(if: mayMount)) func `that may only be read says so and changes nothing`() throws {
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/shirube.sqlite"
    do {
      try TestSchema.add(1, note: "水", to: DatabaseFile(path, schema: TestSchema.whole))
    }
    let before = TestFile.read(path)
    let mount =
      "mount --bind \(folder.path) \(folder.path); mount -o remount,bind,ro \(folder.path)"
    #expect(try told("open", path, after: mount) == ["database-read-only"])
    let absent = "\(folder.path)/other.sqlite"
    #expect(try told("open", absent, after: mount) == ["database-read-only"])
    #expect(TestFile.read(path) == before)
    #expect(try TestSchema.notes(DatabaseFile(path, schema: TestSchema.whole)) == ["水"])
  }

  @Test func `that has no room inside a transaction takes all of it back`() throws {
    let folder = try #require(TemporaryFolder())
    let file = try DatabaseFile("\(folder.path)/shirube.sqlite", schema: TestSchema.whole)
    try TestSchema.add(1, note: "水", to: file)
    #expect(throws: StorageError.diskFull(file.path)) {
      try file.write { (database) throws in
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        try database.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
        for number in 2...1000 {
          try database.execute(
            sql: "INSERT INTO records (number, note) VALUES (?, ?)",
            arguments: [number, String(repeating: "x", count: 1000)])
        }
      }
    }
    #expect(try TestSchema.notes(file) == ["水"])
  }

  @Test func `that spoils any half kilobyte is found out, or nothing is different`() throws {
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/shirube.sqlite"
    do {
      let file = try DatabaseFile(path, schema: TestSchema.whole)
      for number in 1...40 {
        let note = String(repeating: "記録\(number)。", count: 20)
        try TestSchema.add(number, note: note, to: file)
        try file.write { try FileArchive($0).keep(Array(note.utf8)) }
      }
      try file.backUp()
    }
    let sound = try #require(TestFile.read(path))
    let truth = try TestSchema.notes(DatabaseFile(path, schema: TestSchema.whole))
    let backup = try #require(BackupShelf(of: path).latest).path
    var refused = 0
    for start in stride(from: 0, to: sound.count, by: 512) {
      for ending in ["", "-wal", "-shm", "-journal"] { unsafe unlink(path + ending) }
      var spoilt = sound
      for index in start..<min(start + 512, sound.count) { spoilt[index] = ~spoilt[index] }
      TestFile.write(spoilt, to: path)
      do {
        let file = try DatabaseFile(path, schema: TestSchema.whole)
        #expect(try isFoundOut(file, truth), "\(start)")
      } catch StorageError.damaged(_, _, let named) {
        #expect(named == backup)
        refused += 1
      } catch let error as StorageError {
        // A spoilt head looks like a file of somebody else, or of a newer program.
        #expect(start == 0, "\(start): \(error)")
      }
    }
    #expect(refused > sound.count / 512 / 3, "\(refused) of \(sound.count / 512)")
  }

  @Test func `that loses the end of the file is found out`() throws {
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/shirube.sqlite"
    do { try TestSchema.add(1, note: "水", to: DatabaseFile(path, schema: TestSchema.whole)) }
    let sound = try #require(TestFile.read(path))
    for length in [50, 512, 4096, sound.count / 2, sound.count - 4096] {
      TestFile.write(Array(sound[..<length]), to: path)
      #expect(throws: StorageError.self, "\(length) of \(sound.count)") {
        _ = try DatabaseFile(path, schema: TestSchema.whole)
      }
    }
  }

  /// Whether the whole verification says that something is wrong, or everything reads as before.
  private func isFoundOut(_ file: DatabaseFile, _ truth: [String]) throws -> Bool {
    do {
      if try file.integrityFault() != nil { return true }
      return try file.read { (database) throws in
        if try !AuditTrail(database).verify().isWhole { return true }
        if try !FileArchive(database).damaged().isEmpty { return true }
        let notes = try String.fetchAll(database, sql: "SELECT note FROM records ORDER BY number")
        // Each event has the digest of its note: what a client must compare, too.
        let payloads = try AuditTrail(database).entries().map(\.event.payload)
        return notes == truth || notes.map { ContentDigest(of: Array($0.utf8)) } != payloads
      }
    } catch is StorageError {
      return true
    }
  }
}
