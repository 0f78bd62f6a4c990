import GRDB
import Storage
import Tables
import TestSupport
import Testing

@testable import Training

@Suite struct `The tracker's store` {
  private func entry(_ status: PlanStatus, hours: Double? = nil) throws -> CurriculumEntry {
    CurriculumEntry(
      organization: "fa-17", fiscalYear: try #require(FiscalYear(2026)), localCourse: "初任総合教育",
      subject: "外国人対応", status: status, lectureHours: hours)
  }

  @Test func `has a column for every property of every record`() throws {
    let folder = try #require(TemporaryFolder())
    let store = try TrainingStore(folder.path + "/t.sqlite")
    try store.write(.test("registry-imported")) { try shippedRegistry.plant(in: $0) }
    #expect(try store.read { try $0.all(Organization.self).count } == 150)
    for table in RecordTable.allCases { #expect(table.columns.count >= 2, "\(table)") }
  }

  @Test func `keeps every revision, with its cells and its author`() throws {
    let folder = try #require(TemporaryFolder())
    let store = try TrainingStore(folder.path + "/t.sqlite")
    let key = try entry(.unknown).key
    try store.write(.test("first")) { writer in
      try writer.keep([1, 2, 3], name: "answer.xlsx")
      try writer.record(
        try entry(.considering), cells: CellMap(["status": "回答票!F12", "subject": "回答票!E12"]))
    }
    try store.write(.test("second")) { try $0.record(try entry(.decided, hours: 1.5)) }
    // The same again writes nothing: no revision, no entry in the trail.
    try store.write(.test("third")) {
      let isNew = try $0.record(try entry(.decided, hours: 1.5))
      #expect(!isNew)
    }
    let history = try store.read { try $0.history(CurriculumEntry.self, key: key) }
    #expect(history.map(\.record.status) == [.considering, .decided])
    #expect(history.map(\.number) == [1, 2])
    #expect(history[0].cells == CellMap(["status": "回答票!F12", "subject": "回答票!E12"]))
    let origin = try #require(try store.read { try $0.origin(history[0].origin) })
    #expect(origin.author == "t.01" && origin.fileName == "answer.xlsx")
    #expect(try store.read { try $0.origins().count } == 2)
    #expect(try store.read { try $0.all(CurriculumEntry.self) } == [entry(.decided, hours: 1.5)])
    #expect(try store.verify().isWhole)
  }

  @Test func `moves a state only along the arrows, unless a reason corrects it`() throws {
    let folder = try #require(TemporaryFolder())
    let store = try TrainingStore(folder.path + "/t.sqlite")
    let decided = try entry(.decided, hours: 2)
    let back = try entry(.considering)
    try store.write(.test()) { try $0.record(decided) }
    #expect(
      throws: TrainingError.forbiddenMove(
        .curriculumEntries, key: decided.key, from: "組入れ決定", to: "検討中")
    ) { try store.write(.test()) { try $0.record(back) } }
    #expect(try store.read { try $0.all(CurriculumEntry.self) } == [decided])
    try store.write(.test(reason: "電話で確認。誤記")) { try $0.record(back) }
    #expect(try store.read { try $0.all(CurriculumEntry.self) } == [back])
  }

  @Test func `keeps 未把握 and 該当なし and 未回答 apart`() throws {
    let folder = try #require(TemporaryFolder())
    let store = try TrainingStore(folder.path + "/t.sqlite")
    try store.write(.test()) { writer in
      for (id, goal) in [("a", ReplyState.overdue), ("b", .confirmedNone), ("c", .answered)] {
        var state = ReplyState.notSent
        for step in try #require(state.way(to: goal)) {
          state = step
          try writer.record(Request(round: "R8", organization: id, state: state))
        }
      }
    }
    let states = try store.read { try $0.all(Request.self, where: ["round": "R8"]).map(\.state) }
    #expect(states == [.overdue, .confirmedNone, .answered])
    #expect(try store.read { try $0.one(Request.self, key: "R8/d") } == nil)
  }

  @Test func `begins every key with the column by which it is looked for`() throws {
    let folder = try #require(TemporaryFolder())
    let store = try TrainingStore(folder.path + "/t.sqlite")
    try store.write(.test()) { try shippedRegistry.plant(in: $0) }
    var random = RandomStore(seed: 4, registry: shippedRegistry)
    try random.fill(store)
    try store.read { reader in
      var seen = 0
      for table in RecordTable.allCases {
        guard let column = table.leadingColumn else { continue }
        let others = try Int.fetchOne(
          reader.database,
          sql: """
            SELECT count(*) FROM \(table.rawValue)
            WHERE substr(key, 1, length(\(column)) + 1) <> \(column) || '/'
            """)
        #expect(others == 0, "\(table)")
        seen +=
          try Int.fetchOne(reader.database, sql: "SELECT count(*) FROM \(table.rawValue)") ?? 0
      }
      #expect(seen > 10)
    }
  }

  @Test func `keeps a cell map that many records share once`() throws {
    let folder = try #require(TemporaryFolder())
    let store = try TrainingStore(folder.path + "/t.sqlite")
    let cells = CellMap(["status": "回答票!F14", "subject": "回答票!E14"])
    let year = try #require(FiscalYear(2026))
    try store.write(.test()) { writer in
      for academy in ["fa-01", "fa-02", "fa-03"] {
        try writer.record(CurriculumEntry(organization: academy, fiscalYear: year), cells: cells)
      }
      try writer.record(CurriculumEntry(organization: "fa-04", fiscalYear: year))
    }
    let (kept, read) = try store.read { reader in
      (
        try Int.fetchOne(reader.database, sql: "SELECT count(*) FROM cellMaps"),
        try reader.current(CurriculumEntry.self).map(\.cells)
      )
    }
    #expect(kept == 1)
    #expect(read == [cells, cells, cells, CellMap()])
    #expect(try store.verify().isWhole)
  }

  @Test func `takes a record back without losing it`() throws {
    let folder = try #require(TemporaryFolder())
    let store = try TrainingStore(folder.path + "/t.sqlite")
    let decided = try entry(.decided, hours: 2)
    try store.write(.test()) { try $0.record(decided) }
    try store.write(.test()) { try $0.withdraw(CurriculumEntry.self, key: decided.key) }
    #expect(try store.read { try $0.all(CurriculumEntry.self) } == [])
    #expect(try store.read { try $0.history(CurriculumEntry.self, key: decided.key).count } == 2)
    try store.write(.test()) { try $0.record(decided) }
    #expect(try store.read { try $0.all(CurriculumEntry.self) } == [decided])
    #expect(try store.verify().isWhole)
  }

  @Test func `never changes a published figure`() throws {
    let folder = try #require(TemporaryFolder())
    let store = try TrainingStore(folder.path + "/t.sqlite")
    let day = try #require(CalendarDay(iso: "2026-12-01"))
    let figure = Snapshot(
      round: "R8", report: "return-rate", row: "answered", count: 41, denominator: 55,
      computedTenths: 745, published: "74.5", frozenOn: day)
    try store.write(.test()) { try $0.record(figure) }
    var other = figure
    other.count = 42
    for reason in ["", "どうしても"] {
      #expect(throws: TrainingError.frozen(key: figure.key)) {
        try store.write(.test(reason: reason)) { try $0.record(other) }
      }
    }
    #expect(throws: TrainingError.frozen(key: figure.key)) {
      try store.write(.test()) { try $0.withdraw(Snapshot.self, key: figure.key) }
    }
    #expect(try store.read { try $0.all(Snapshot.self) } == [figure])
  }

  @Test(arguments: ["山田 太郎", "", "a b"])
  func `takes no name for an author`(author: String) throws {
    let folder = try #require(TemporaryFolder())
    let store = try TrainingStore(folder.path + "/t.sqlite")
    var somebody = Authorship.test()
    somebody.author = author
    #expect(throws: TrainingError.notACode) {
      try store.write(somebody) { try $0.record(try entry(.considering)) }
    }
  }

  @Test func `fills a record from text and back`() throws {
    for organization in shippedRegistry.organizations {
      let fields = try RecordText.write(organization)
      #expect(try RecordText.read(fields, as: Organization.self) == organization)
    }
    #expect(throws: TrainingError.unusable(.curriculumEntries, property: "status")) {
      try RecordText.read(
        ["organization": "fa-17", "fiscalYear": "2026", "status": "未把握"], as: CurriculumEntry.self)
    }
    #expect(throws: TrainingError.unusable(.curriculumEntries, property: "fiscalYear")) {
      try RecordText.read(["organization": "fa-17"], as: CurriculumEntry.self)
    }
  }
}
