import Tables
import TestSupport
import Testing

@testable import Training

@Suite struct `A round` {
  private func round() throws -> Round {
    Round(
      id: "R8", title: "令和8年度フォローアップ", deliveriesYear: try #require(FiscalYear(2026)),
      plansYear: try #require(FiscalYear(2027)), asOf: try aDay("2026-09-01"),
      sentOn: try aDay("2026-09-18"),
      due: try aDay("2026-10-16"))
  }

  private func opened(_ folder: TemporaryFolder, _ round: Round) throws -> TrainingStore {
    let store = try TrainingStore(folder.path + "/t.sqlite")
    try store.write(.test("registry-imported")) { try shippedRegistry.plant(in: $0) }
    try store.write(.test("round-created")) { try RoundOpening(round).open(in: $0) }
    return store
  }

  @Test func `has the academies of its day as members, and 56 before April 2014`() throws {
    let folder = try #require(TemporaryFolder())
    let store = try opened(folder, try round())
    #expect(try store.read { try $0.all(RoundMember.self, where: ["round": "R8"]).count } == 55)
    var old = try round()
    old.id = "H25"
    old.asOf = try aDay("2014-03-31")
    try store.write(.test()) { try RoundOpening(old).open(in: $0) }
    #expect(try store.read { try $0.all(RoundMember.self, where: ["round": "H25"]).count } == 56)
    let states = try store.read {
      Set(try $0.all(Request.self, where: ["round": "R8"]).map(\.state))
    }
    #expect(states == [.notSent])
  }

  @Test func `moves requests along the arrows and marks those past their own last day`() throws {
    let folder = try #require(TemporaryFolder())
    let store = try opened(folder, try round())
    let marking = RequestMarking(try round())
    let day = try aDay("2026-09-18")
    try store.write(.test()) { writer in
      let all = try writer.reader.all(Request.self, where: ["round": "R8"]).map(\.organization)
      #expect(try marking.move(all, to: .sent, on: day, in: writer).moved.count == 55)
      #expect(try marking.move(["fa-17"], to: .answered, on: day, in: writer).moved == ["fa-17"])
      #expect(try marking.move(["fa-17"], to: .sent, on: day, in: writer).left == ["fa-17"])
      var extended = try writer.reader.found(Request.self, key: "R8/fa-01")
      extended.extendedDue = CalendarDay(iso: "2026-10-30")
      try writer.record(extended)
    }
    try store.write(.test()) { writer in
      let due = try aDay("2026-10-16")
      #expect(try marking.markOverdue(on: due, in: writer).isEmpty, "the last day is in time")
      let next = try aDay("2026-10-17")
      let overdue = try marking.markOverdue(on: next, in: writer)
      #expect(overdue.count == 53 && !overdue.contains("fa-17") && !overdue.contains("fa-01"))
    }
  }

  @Test func `has its days in a calendar that others read`() throws {
    let calendar = RoundCalendar(try round())
    #expect(
      calendar.entries.map { "\($0.day) \($0.kind)" } == [
        "2026-09-01 as-of", "2026-09-18 sent", "2026-10-08 remind-1", "2026-10-16 due",
        "2026-10-21 remind-2", "2026-10-30 remind-3", "2027-01-15 next-year",
        "2027-03-31 plans-approved", "2027-04-01 contacts",
      ])
    let folder = try #require(TemporaryFolder())
    let path = folder.path + "/r8.ics"
    TestFile.write(calendar.write(stamp: try aDay("2026-09-01")), to: path)
    let script = """
      import sys
      lines = open(sys.argv[1], encoding="utf-8", newline="").read().replace("\\r\\n ", "").split("\\r\\n")
      assert all(len(l.encode()) <= 75 for l in open(sys.argv[1], "rb").read().decode().split("\\r\\n"))
      print(sum(l == "BEGIN:VEVENT" for l in lines), [l for l in lines if "20261016" in l and "DTSTART" in l])
      """
    let said = Python.run(["-c", script, path])
    #expect(
      said.text.hasPrefix("9 ['DTSTART;VALUE=DATE:20261016']"), "\(said.text)\(said.complaint)")
  }

  @Test(arguments: [1, 2, 3])
  func `reminds in words that a mail program reads`(strength: Int) throws {
    let academy = try #require(shippedRegistry.organizations.first { $0.id == "fa-17" })
    let round = try round()
    let letter = ReminderLetter(
      strength: strength, round: round, organization: academy,
      contact: Contact(organization: "fa-17", office: "教務課", mail: "kyomu@example.jp\r\nBcc: x@y"),
      basis: shippedRegistry.basisDocuments.first, due: round.lastDay,
      today: try aDay("2026-11-23"))
    #expect(letter.body.contains("10月16日（金）"))
    #expect(!letter.body.contains("違反"))
    #expect(letter.body.contains("石川県消防学校\n教務課 御中"))
    if strength > 1 { #expect(letter.body.contains("24 開庁日")) }
    let folder = try #require(TemporaryFolder())
    let path = folder.path + "/r.eml"
    TestFile.write(letter.mail, to: path)
    let script = """
      import email, email.policy, sys
      m = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
      print(m["subject"]); print(m["to"]); print(m["bcc"]); print(m["from"]); print(m.get_content())
      """
    let said = Python.run(["-c", script, path])
    let lines = said.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.first == letter.subject, "\(said.complaint)")
    #expect(lines.dropFirst(2).prefix(2).joined(separator: " ") == "None None")
    #expect(said.text.replacing("\r\n", with: "\n").contains(letter.body))
  }
}
