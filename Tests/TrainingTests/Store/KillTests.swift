import Glibc
import TestSupport
import Testing

@testable import Training

/// A process that writes answers and is killed at a random moment, as often as `SHIRUBE_KILLS` says (200).
@Suite(.serialized) struct `A tracker that is killed while it writes` {
  private static let kills =
    unsafe getenv("SHIRUBE_KILLS").flatMap { Int(unsafe String(cString: $0)) } ?? 200

  @Test func `loses nothing that was acknowledged, and its audit trail stays whole`() throws {
    var dice = SeededDice(2026)
    var folder = try #require(TemporaryFolder())
    var known = 0
    var total = 0
    var early = 0
    for kill in 0..<Self.kills {
      if kill % 20 == 0 {
        folder = try #require(TemporaryFolder())
        known = 0
      }
      let path = "\(folder.path)/training.sqlite"
      let writer = try #require(trainingChild.start("write", path: path))
      try #require(writer.line() == "started")
      var lines: [String] = []
      // One in four is killed while it opens or makes the file, the others after a few records.
      if !dice.happens(oneIn: 4) {
        try #require(writer.line() == "open")
        for _ in 0..<dice.roll(12) { lines.append(try #require(writer.line())) }
      }
      usleep(UInt32(dice.roll(12_000)))
      lines += writer.kill()
      let last = lines.compactMap { Int($0) }.last
      if last == nil { early += 1 }
      total += last.map { $0 - known } ?? 0
      let store = try TrainingStore(path)
      // The file, the trail, every revision against its entry, every kept file.
      let finding = try store.verify()
      #expect(finding.isWhole, "\(finding)")
      let numbers = try store.read { try $0.all(ContactLog.self).map(\.number).sorted() }
      #expect(numbers == Array(1...max(numbers.count, 1)).prefix(numbers.count).map { $0 })
      #expect(numbers.count >= last ?? known, "\(last ?? known) were acknowledged")
      // At most one record was written and not yet told.
      #expect(numbers.count <= (last ?? numbers.count) + 1)
      known = numbers.count
    }
    #expect(total > Self.kills, "Only \(total) records were acknowledged in \(Self.kills) kills.")
    #expect(early > 0 && early < Self.kills, "\(early) were killed before their first record.")
  }
}
