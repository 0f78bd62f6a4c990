import GRDB
import Glibc
import TestSupport
import Testing

@testable import Storage

/// A writer that is killed at a random moment, as often as `SHIRUBE_KILLS` says (60).
///
/// A kill is not a power cut: what the kernel holds survives it. That the disk itself was asked is shown by the
/// settings that are read back at every start.
@Suite(.serialized) struct `A writer that is killed` {
  private static let kills =
    unsafe getenv("SHIRUBE_KILLS").flatMap { Int(unsafe String(cString: $0)) } ?? 60

  /// What a file must hold after a kill: every acknowledged record, its event, and nothing half.
  private func check(_ path: String, acknowledged: Int) throws -> Int {
    let file = try DatabaseFile(path, schema: TestSchema.whole)
    #expect(try file.integrityFault() == nil)
    return try file.read { (database) throws in
      let numbers = try Int.fetchAll(database, sql: "SELECT number FROM records ORDER BY number")
      #expect(numbers == Array(1...max(numbers.count, 1)).prefix(numbers.count).map { $0 })
      #expect(numbers.count >= acknowledged, "\(acknowledged) were acknowledged")
      let trail = AuditTrail(database)
      guard case .whole(let count, _) = try trail.verify() else {
        Issue.record("\(try trail.verify())")
        return numbers.count
      }
      #expect(count == numbers.count)
      #expect(try FileArchive(database).damaged() == [])
      return numbers.count
    }
  }

  @Test func `loses nothing that was acknowledged`() throws {
    var dice = SeededDice(2026)
    var folder = try #require(TemporaryFolder())
    var acknowledged = 0
    var total = 0
    var early = 0
    for kill in 0..<Self.kills {
      if kill % 20 == 0 {
        folder = try #require(TemporaryFolder())
        acknowledged = 0
      }
      let path = "\(folder.path)/shirube.sqlite"
      let writer = try #require(storageChild.start("write", path: path))
      try #require(writer.line() == "started")
      var lines: [String] = []
      // One in four is killed while it opens or makes the file, the others after a few records.
      if !dice.happens(oneIn: 4) {
        try #require(writer.line() == "open")
        for _ in 0..<dice.roll(20) { lines.append(try #require(writer.line())) }
      }
      usleep(UInt32(dice.roll(12_000)))
      lines += writer.kill()
      let last = lines.compactMap { Int($0) }.last
      total += last.map { $0 - acknowledged } ?? 0
      if last == nil { early += 1 }
      let found = try check(path, acknowledged: last ?? acknowledged)
      // At most one record was written and not yet told.
      #expect(found <= (last ?? acknowledged) + 1)
      acknowledged = found
    }
    #expect(total > Self.kills, "Only \(total) records were acknowledged in \(Self.kills) kills.")
    #expect(early > 0 && early < Self.kills, "\(early) were killed before their first record.")
  }

  @Test func `is caught when it acknowledges what it has not written`() throws {
    var lost = 0
    for round in 0..<20 where lost == 0 {
      let folder = try #require(TemporaryFolder())
      let path = "\(folder.path)/shirube.sqlite"
      let writer = try #require(storageChild.start("lie", path: path))
      var last = 0
      for _ in 0...round { last = try #require(writer.line().flatMap { Int($0) }) }
      last = writer.kill().compactMap { Int($0) }.last ?? last
      let file = try DatabaseFile(path, schema: TestSchema.whole)
      lost += last - (try TestSchema.notes(file).count)
    }
    #expect(lost > 0)
  }

  @Test func `leaves a file between two versions that the next start brings up`() throws {
    var dice = SeededDice(7)
    var unfinished = 0
    for _ in 0..<max(Self.kills / 5, 1) {
      let folder = try #require(TemporaryFolder())
      let path = "\(folder.path)/shirube.sqlite"
      do {
        let file = try DatabaseFile(path, schema: TestSchema.upTo(1))
        try file.write { (database) throws in
          for number in 1...50 {
            try database.execute(
              sql: "INSERT INTO records (number, note) VALUES (?, '水')", arguments: [number])
          }
        }
      }
      let updater = try #require(storageChild.start("update", path: path))
      try #require(updater.line() == "started")
      usleep(UInt32(dice.roll(25_000)))
      if !updater.kill().contains("updated") { unfinished += 1 }
      let file = try DatabaseFile(path, schema: TestSchema.whole)
      #expect(try TestSchema.notes(file).count == 50)
      #expect(try file.integrityFault() == nil)
      // Every backup that has its name is whole.
      for backup in BackupShelf(of: path).all {
        let copy = try DatabaseQueue(path: backup.path)
        #expect(try copy.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM records") } == 50)
      }
    }
    #expect(unfinished > 0, "Nobody was killed in time.")
  }
}
