import Diagnostics
import Tables
import TestSupport
import Testing

@testable import Training

/// What the simulated years have found, each in its smallest form.
@Suite struct `Found by simulated years` {
  /// A form that reports a joint class.
  private func form(_ desk: FormDesk, _ code: String, with partner: String, lecturers: Int?) throws
    -> WorkbookDraft
  {
    var form = FilledForm(try desk.form(code))
    try form.head("回答区分", "回答")
    try form.line(
      .plans,
      [
        "年度": .text("R8"), "課程（各校の名称）": .text("初任教育"), "科目": .text("合同訓練"),
        "状況": .text("組入れ決定"), "講義": .number(2), "VoiceTra": .text("○"), "根拠文書": .text("計画"),
        "合同の相手校": .text(partner),
      ])
    try form.line(
      .deliveries,
      [
        "年度": .text("R8"), "課程（各校の名称）": .text("初任教育"), "科目": .text("合同訓練"), "回": .number(1),
        "状況": .text("未実施"), "NPO": lecturers.map { .number(Double($0)) } ?? .empty,
        "合同の相手校": .text(partner),
      ])
    return form.draft
  }

  // A year of every seed: the guest's form came a week before the host's, and the host's lecturers were lost.
  @Test func `a host that answers after its guest is still the host`() throws {
    let desk = try FormDesk(members: ["fa-26", "fa-26100"])
    try desk.accept(
      try desk.preview([("a.xlsx", try form(desk, "fa-26100", with: "fa-26", lecturers: nil))]))
    #expect(try desk.all(Delivery.self).map(\.organization) == ["fa-26100"])
    let preview = try desk.preview([
      ("b.xlsx", try form(desk, "fa-26", with: "fa-26100", lecturers: 2))
    ])
    #expect(preview.findings.map(\.rule).filter { $0 == "joint-twice" } == ["joint-twice"])
    try desk.accept(preview)
    let deliveries = try desk.all(Delivery.self)
    #expect(deliveries.map(\.organization) == ["fa-26"])
    #expect(deliveries.first?.lecturers == Counts(["npo": 2]))
    #expect(try desk.all(CurriculumEntry.self).count == 2, "two inclusions")
    // The guest once more does not take it away again.
    var again = try form(desk, "fa-26100", with: "fa-26", lecturers: nil)
    again.title = "2"
    try desk.accept(try desk.preview([("c.xlsx", again)]))
    #expect(try desk.all(Delivery.self) == deliveries)
  }

  // Seed 0: an academy closed, and its record could be changed only by saying all of it again.
  @Test func `what has a code of its own is changed by that code alone`() throws {
    let desk = try FormDesk(members: ["fa-17"])
    try desk.store.write(.test()) { writer in
      let writing = EntryWriting(.academy, registry: shippedRegistry)
      _ = try writing.write(
        ["id": "fa-17", "validTo": "2026-12-31", "successor": "fa-16"], in: writer)
      _ = try EntryWriting(.request, registry: shippedRegistry).write(
        [
          "id": "L-1", "organization": "fa-17", "department": "dp-17-tabunka", "fiscalYear": "R8",
          "requestedOn": "2026-05-01",
        ], in: writer)
      _ = try EntryWriting(.request, registry: shippedRegistry).write(
        ["id": "L-1", "state": "候補提示"], in: writer)
    }
    var academy = try desk.organization("fa-17")
    (academy.validTo, academy.successor) = (CalendarDay(iso: "2026-12-31"), "fa-16")
    #expect(try desk.store.read { try $0.one(Organization.self, key: "fa-17") } == academy)
    #expect(try desk.all(LecturerRequest.self).map(\.state) == [.candidateNamed])
    #expect(throws: EntryProblem.missing("kind")) {
      try desk.store.write(.test()) {
        try EntryWriting(.academy, registry: shippedRegistry).write(["id": "fa-new"], in: $0)
      }
    }
  }

  // Seed 2, fa-41: 該当なし by telephone had no day.
  @Test func `該当なし by telephone has its day`() throws {
    let desk = try FormDesk(members: ["fa-41"])
    try desk.store.write(.test()) {
      _ = try RequestMarking(desk.round).move(["fa-41"], to: .confirmedNone, on: desk.today, in: $0)
    }
    let request = try desk.store.read { try $0.one(Request.self, key: "R8/fa-41") }
    #expect(request?.state == .confirmedNone && request?.answeredOn == desk.today)
  }
}
