import Diagnostics
import Tables
import TestSupport
import Testing

@testable import Training

/// A store with one round, as an official has it on the desk: forms go out and come back.
struct FormDesk {
  let folder: TemporaryFolder
  let store: TrainingStore
  let round: Round
  let today: CalendarDay

  init(members: [String] = [], state: ReplyState = .sent) throws {
    folder = try #require(TemporaryFolder())
    store = try TrainingStore(folder.path + "/t.sqlite")
    today = try #require(CalendarDay(iso: "2026-10-01"))
    round = try Self.makeRound()
    let codes =
      members.isEmpty
      ? shippedRegistry.organizations.filter { $0.kind == .academy && $0.validTo == nil }.map(\.id)
      : members
    let round = round
    try store.write(.test("round-created")) { writer in
      try shippedRegistry.plant(in: writer)
      try writer.record(round)
      for code in codes {
        try writer.record(RoundMember(round: round.id, organization: code))
        var request = Request(round: round.id, organization: code)
        for step in try #require(request.state.way(to: state)) {
          request.state = step
          try writer.record(request)
        }
      }
    }
  }

  static func makeRound() throws -> Round {
    Round(
      id: "R8", title: "令和8年度 外国人対応の教育訓練に関するフォローアップ調査",
      deliveriesYear: try #require(FiscalYear(2026)), plansYear: try #require(FiscalYear(2027)),
      asOf: try #require(CalendarDay(iso: "2026-09-01")), basis: "総行外第5号/2024-07-17",
      questionSet: "2026", sentOn: CalendarDay(iso: "2026-09-07"),
      due: try #require(CalendarDay(iso: "2026-10-16")))
  }

  func organization(_ code: String) throws -> Organization {
    try #require(shippedRegistry.organizations.first { $0.id == code })
  }

  /// The form of an academy as it goes out now.
  func form(_ code: String) throws -> WorkbookDraft {
    let knowledge = try store.read { try FormKnowledge(of: code, for: round, from: $0) }
    return FormWriter(round: round, registry: shippedRegistry)
      .write(try organization(code), knowing: knowledge)
  }

  func preview(_ files: [(String, WorkbookDraft)], checksCP932: Bool = false) throws
    -> ImportPreview
  {
    let files = try files.map { (name: $0.0, bytes: try WorkbookWriter().write($0.1)) }
    return try preview(files, checksCP932: checksCP932)
  }

  func preview(_ files: [(name: String, bytes: [UInt8])], checksCP932: Bool = false) throws
    -> ImportPreview
  {
    try store.read { reader in
      try RoundImport(checksCP932: checksCP932).preview(
        files: files, round: "R8", registry: shippedRegistry, today: today, from: reader)
    }
  }

  func accept(_ preview: ImportPreview, reason: String = "") throws {
    try store.write(.test("round-imported", reason: reason)) {
      try RoundImport().accept(preview, in: $0)
    }
  }

  func all<Value: Record>(_ type: Value.Type = Value.self) throws -> [Value] {
    try store.read { try $0.all(type) }
  }
}
