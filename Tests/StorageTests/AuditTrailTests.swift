import GRDB
import TestSupport
import Testing

@testable import Storage

@Suite struct `The audit trail` {
  private let folder: TemporaryFolder
  private let file: DatabaseFile

  init() throws {
    folder = try #require(TemporaryFolder())
    file = try DatabaseFile("\(folder.path)/shirube.sqlite", schema: TestSchema.whole)
    for number in 1...5 { try TestSchema.add(number, note: "記録\(number)", to: file) }
  }

  /// Changes the file as somebody would who knows where the triggers are.
  private func tamper(_ statements: String) throws -> AuditFinding {
    try file.write { (database) throws in
      for name in ["keeps_rows", "keeps_values", "replaces_nothing"] {
        try database.execute(sql: "DROP TRIGGER auditEntries_\(name)")
      }
      try database.execute(sql: statements)
    }
    return try file.read { try AuditTrail($0).verify() }
  }

  @Test func `is a chain that Python's hashlib confirms`() throws {
    let finding = try file.read { try AuditTrail($0).verify() }
    let head = try #require(try file.read { try AuditTrail($0).last() }).digest
    #expect(finding == .whole(count: 5, head: head))
    let program = """
      import hashlib, sqlite3, sys
      last = hashlib.sha256(b"").digest()
      for n, moment, author, action, payload, previous, digest in sqlite3.connect(sys.argv[1]).execute(
              "SELECT * FROM auditEntries ORDER BY sequence"):
          assert payload == hashlib.sha256(f"記録{n}".encode()).digest()
          assert previous == last
          fields = [str(n).encode(), moment.encode(), author.encode(), action.encode(), payload, previous]
          last = hashlib.sha256(b"".join(len(f).to_bytes(8, "big") + f for f in fields)).digest()
          assert digest == last
      print(last.hex())
      """
    let run = Python.run(["-c", program, file.path])
    #expect(run.text == "\(head)\n", "\(run.complaint)")
    #expect(ContentDigest(head.description) == head)
  }

  @Test(arguments: [
    "UPDATE auditEntries SET author = 'x'", "DELETE FROM auditEntries WHERE sequence = 5",
    "REPLACE INTO auditEntries SELECT * FROM auditEntries WHERE sequence = 2",
    "UPDATE OR REPLACE auditEntries SET sequence = 1 WHERE sequence = 2",
    "DELETE FROM auditEntries",
  ]) func `is only added to`(statement: String) throws {
    #expect(throws: StorageError.self) { try file.write { try $0.execute(sql: statement) } }
    #expect(try file.read { try AuditTrail($0).verify() }.isWhole)
  }

  @Test(arguments: [
    ("UPDATE auditEntries SET author = 'x' WHERE sequence = 3", AuditFinding.changed(at: 3)),
    ("UPDATE auditEntries SET moment = '2020' WHERE sequence = 5", .changed(at: 5)),
    ("DELETE FROM auditEntries WHERE sequence = 2", .gap(at: 2)),
    ("DELETE FROM auditEntries WHERE sequence = 1", .gap(at: 1)),
    ("UPDATE auditEntries SET sequence = 9 WHERE sequence = 5", .gap(at: 5)),
    ("UPDATE auditEntries SET previous = zeroblob(32) WHERE sequence = 4", .changed(at: 4)),
  ]) func `shows where it was changed by hand`(statements: String, finding: AuditFinding) throws {
    #expect(try tamper(statements) == finding)
  }

  @Test func `shows an entry that was made anew with a right digest of its own`() throws {
    let entry = AuditEntry(TestSchema.event(77), after: nil)
    let second = AuditEntry(TestSchema.event(77), after: entry)
    let finding = try file.write { (database) throws in
      try database.execute(sql: "DROP TRIGGER auditEntries_keeps_values")
      try database.execute(
        sql:
          "UPDATE auditEntries SET action = ?, payload = ?, previous = ?, digest = ? WHERE sequence = 2",
        arguments: [second.event.action, second.event.payload, second.previous, second.digest])
      return try AuditTrail(database).verify()
    }
    #expect(finding == .unlinked(at: 2))
  }

  @Test func `shows a lost end to who noted the last digest`() throws {
    let head = try #require(try file.read { try AuditTrail($0).last() }).digest
    let third = try #require(try file.read { try AuditTrail($0).entries().dropFirst(2).first })
    _ = try tamper("DELETE FROM auditEntries WHERE sequence > 3")
    try file.read { (database) throws in
      let trail = AuditTrail(database)
      #expect(try trail.verify() == .whole(count: 3, head: third.digest))
      #expect(try trail.verify(known: third.digest).isWhole)
      #expect(try trail.verify(known: head) == .withoutKnownHead(count: 3))
    }
  }

  @Test func `gives its entries in pieces`() throws {
    let numbers = try file.read { try AuditTrail($0).entries(after: 2, limit: 2).map(\.sequence) }
    #expect(numbers == [3, 4])
  }

  @Test func `takes no event without a who`() throws {
    var event = TestSchema.event(1)
    event.author = ""
    #expect(throws: StorageError.self) { try file.write { try AuditTrail($0).append(event) } }
  }
}
