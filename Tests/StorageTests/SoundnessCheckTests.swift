import Diagnostics
import GRDB
import TestSupport
import Testing

@testable import Storage

@Suite struct `A check shared by several workers` {
  @Test func `finds what SQLite finds in the whole file`() throws {
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/shirube.sqlite"
    do {
      let file = try DatabaseFile(path, schema: TestSchema.whole)
      for number in 1...60 {
        let note = String(repeating: "記録\(number)。", count: 20)
        try TestSchema.add(number, note: note, to: file)
        try file.write { try FileArchive($0).keep(Array(note.utf8)) }
      }
    }
    let sound = try #require(TestFile.read(path))
    var faults = 0
    // The head of the file is looked at before; the pages are what is checked.
    for start in stride(from: 1024, to: sound.count, by: 512) {
      var spoilt = sound
      for index in start..<min(start + 512, sound.count) { spoilt[index] = ~spoilt[index] }
      let copy = "\(folder.path)/\(start).sqlite"
      TestFile.write(spoilt, to: copy)
      let (whole, shared) = try checked(copy)
      #expect(whole == shared, "\(start)")
      faults += whole ? 1 : 0
    }
    #expect(faults > sound.count / 512 / 3, "\(faults) of \(sound.count / 512)")
    let (whole, shared) = try checked(path)
    #expect(!whole && !shared)
  }

  @Test func `refuses a large file with a spoilt page, and opens it sound`() throws {
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/shirube.sqlite"
    do {
      let file = try DatabaseFile(path, schema: TestSchema.whole)
      try file.write { database in
        for number in UInt8(0)..<18 {
          try FileArchive(database).keep([UInt8](repeating: number, count: 1_048_576))
        }
      }
      #expect(try file.read { try Int.fetchOne($0, sql: "PRAGMA page_count") } ?? 0 > 4_096)
    }
    do { _ = try DatabaseFile(path, schema: TestSchema.whole) }
    var bytes = try #require(TestFile.read(path))
    let page = bytes.count / 8192 * 4096
    for index in page..<page + 4096 { bytes[index] = 0xFF }
    TestFile.write(bytes, to: path)
    let error = #expect(throws: StorageError.self) {
      _ = try DatabaseFile(path, schema: TestSchema.whole)
    }
    #expect(
      error?.diagnostic.rule == StorageError.damaged("", finding: "", backup: nil).diagnostic.rule)
  }

  /// Whether the file is found faulty: by SQLite's check of the whole, and by the shared one.
  private func checked(_ path: String) throws -> (whole: Bool, shared: Bool) {
    // What GRDB does not even open is refused before any check.
    guard let queue = try? DatabaseQueue(path: path) else { return (true, true) }
    let found = queue.writeWithoutTransaction { database in
      (isFaulty(whole: database), isFaulty(shared: database, path))
    }
    try queue.close()
    return found
  }

  private func isFaulty(whole database: Database) -> Bool {
    do {
      return try String.fetchOne(database, sql: "PRAGMA quick_check(1)") != "ok"
    } catch {
      return true
    }
  }

  private func isFaulty(shared database: Database, _ path: String) -> Bool {
    do {
      return try SoundnessCheck(path: path, leastPagesToShare: 0).finding(database) != nil
    } catch {
      return true
    }
  }
}
