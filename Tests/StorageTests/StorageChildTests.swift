import Diagnostics
import GRDB
import Glibc
import TestSupport
import Testing

@testable import Storage

/// What a started process does; these are no tests of their own and do nothing in a run of the tests.
@Suite struct StorageChildTests {
  /// Adds records for ever and tells the number of each once it is acknowledged.
  @Test(.enabled(if: storageChild.task == "write")) func `writes until it is killed`() throws {
    storageChild.tell("started")
    let file = try DatabaseFile(storageChild.path, schema: TestSchema.whole)
    var number = try file.read { try Int.fetchOne($0, sql: "SELECT max(number) FROM records") ?? 0 }
    storageChild.tell("open")
    while true {
      number += 1
      var dice = SeededDice(number)
      let note = String(repeating: "記録\(number)。", count: 1 + dice.roll(40))
      if dice.happens(oneIn: 8) {
        let content = [UInt8](
          repeating: UInt8(truncatingIfNeeded: number), count: dice.roll(100_000))
        try file.write { try FileArchive($0).keep(content) }
      }
      try TestSchema.add(number, note: note, to: file)
      storageChild.tell("\(number)")
    }
  }

  /// Tells the number of each record before it is written: the test must catch it.
  @Test(.enabled(if: storageChild.task == "lie")) func `lies until it is killed`() throws {
    let file = try DatabaseFile(storageChild.path, schema: TestSchema.whole)
    for number in 1... {
      storageChild.tell("\(number)")
      try TestSchema.add(number, note: "水", to: file)
    }
  }

  /// Brings a file from version 1 to the newest.
  @Test(.enabled(if: storageChild.task == "update")) func `updates until it is killed`() throws {
    storageChild.tell("started")
    _ = try DatabaseFile(storageChild.path, schema: TestSchema.whole)
    storageChild.tell("updated")
    while true { pause() }
  }

  /// Writes until the disk is full, and tells what that was and what is in the file afterwards.
  @Test(.enabled(if: storageChild.task == "fill")) func `writes until the disk is full`() throws {
    let file = try DatabaseFile(storageChild.path, schema: TestSchema.whole)
    var written = 0
    do {
      while written < 10_000 {
        let note = String(repeating: "x", count: 3000)
        try TestSchema.add(written + 1, note: note, to: file)
        written += 1
      }
      storageChild.tell("never full")
    } catch let error as StorageError {
      storageChild.tell(error.diagnostic.rule)
    }
    storageChild.tell("\(written)")
    storageChild.tell("\(try TestSchema.notes(file).count)")
    do {
      try file.backUp()
      storageChild.tell("backed up")
    } catch {
      storageChild.tell(error.diagnostic.rule)
    }
    // Room again: the same connection goes on.
    unsafe unlink("\(DiskFile(file.path).folder)/ballast")
    try TestSchema.add(written + 1, note: "room", to: file)
    storageChild.tell(try file.integrityFault() ?? "ok")
    storageChild.tell(try file.read { try AuditTrail($0).verify() }.isWhole ? "whole" : "broken")
  }

  /// Opens the file and tells what came of it.
  @Test(.enabled(if: storageChild.task == "open")) func `opens the file`() throws {
    do {
      _ = try DatabaseFile(storageChild.path, schema: TestSchema.whole)
      storageChild.tell("opened")
    } catch {
      storageChild.tell(error.diagnostic.rule)
    }
  }
}
