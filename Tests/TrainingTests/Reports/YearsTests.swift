import Tables
import Testing

@testable import Training

@Suite struct `Years beside each other` {
  private var years: [FiscalYear] {
    [SampleRound.year.previous.previous, SampleRound.year.previous, SampleRound.year]
  }

  private func members(_ range: ClosedRange<Int>) -> [Organization] {
    let codes = Set(range.map { $0 < 10 ? "fa-0\($0)" : "fa-\($0)" })
    return shippedRegistry.organizations.filter { codes.contains($0.id) }
  }

  /// fa-01 in all three years, fa-02 from the second, fa-03 in the first and the last, fa-04 until the second, fa-05 only
  /// last and no member before, fa-06 never.
  @Test func `new, first, continued, stopped`() throws {
    let sample = try SampleRound("R6", members: members(1...4), year: years[0])
    try sample.add("R7", members: members(1...4) + members(6...6), year: years[1])
    try sample.add("R8", members: members(1...6), year: years[2])
    let plans = [
      ("fa-01", [0, 1, 2]), ("fa-02", [1, 2]), ("fa-03", [0, 2]), ("fa-04", [0, 1]), ("fa-05", [2]),
    ]
    try sample.store.write(.test("filled")) { writer in
      for (code, places) in plans {
        for place in places { try writer.plan(code, years[place], .decided, hours: 2) }
      }
      try writer.hold("fa-01", .delivered, hours: 2, staff: 7)
    }
    let report = try sample.report(.yearOnYear)
    let changes = try #require(report.table("changes"))
    #expect(
      changes.rows.map(\.key) == [
        "new", "first", "continued", "stopped", "neither", "joined", "left",
      ])
    #expect(changes.rows.map { $0.cells[1] } == [1, 0, 2, 1, 1, 1, 0].map { .count($0) })
    #expect(changes.rows.map { $0.cells[2] } == [1, 1, 0, 0, 4, 1, 0].map { .count($0) })
    let table = try #require(report.table("years"))
    #expect(table.rows.map(\.key) == ["R6", "R7", "R8"])
    #expect(table.rows.map { $0.cells[5] } == [.count(3), .count(3), .count(4)])
    #expect(table["R8", "hours"] == .hours(2) && table["R8", "trainees"] == .count(7))
    #expect(table["R7", "hours"] == .hours(0))
    #expect(table["R6", "fiscalYear"]?.words == "令和6年度（2024）")
  }

  @Test func `the store counts as the records do`() throws {
    let samples = [try FiftyFiveAcademies.shared(), try TwelveAcademies.make(), try SampleRound()]
    for sample in samples {
      for prefecture in [nil, "26", "11"] {
        let row = try #require(
          try sample.report(.yearOnYear, prefecture: prefecture).table("years")?.rows.first)
        let records = try sample.store.read {
          try RoundRecords("R8", prefecture: prefecture, from: $0)
        }
        let people = TraineeFigures(records.deliveries)
        #expect(
          [2, 3, 5, 7, 10, 11].map { row.cells[$0] }
            == [
              records.count, records.answered.count, records.rate(where: \.isIncluded).count,
              records.rate(where: \.isDelivered).count, people.total, records.unknown.count,
            ].map { .count($0) })
      }
    }
  }

  @Test func `corrections tell fields and codes, and no words that people wrote`() throws {
    let sample = try TwelveAcademies.make()
    try sample.store.write(.test("corrected", reason: "電話で確認")) { writer in
      try writer.plan(
        "fa-01", SampleRound.year, .considering, hours: 2.5,
        topics: ["voicetra", "culture", "safety-tips"], evidence: "山田課長の話")
    }
    try sample.store.write(.test("imported")) { writer in
      try writer.plan("fa-02", SampleRound.year, .decided, course: "ff-senka-keibo", hours: 6)
    }
    try sample.store.write(.test("withdrawn", reason: "二重")) { writer in
      try writer.withdraw(
        CurriculumEntry.self, key: "fa-05/\(SampleRound.year)/ff-shonin/外国人対応")
    }
    let report = try sample.report(.corrections)
    #expect(report.table("total")?.rows.map { $0.cells[1] } == [.count(2), .count(1)])
    let changes = try #require(report.table("changes"))
    let told = changes.rows.map { row in row.cells.dropFirst(4).map(\.words) }
    #expect(told.contains(["status", "組入れ決定", "検討中"]))
    #expect(told.contains(["lectureHours", "2", "2.5"]))
    #expect(told.contains(["evidence", "（文は省略）", "（文は省略）"]))
    #expect(told.contains(["lectureHours", "3", "6"]))
    #expect(told.contains(["記録全体", "－", "取下げ"]))
    #expect(told.count == 5)
    #expect(!report.screenText.contains("山田"))
    #expect(report.table("origins")?.rows.count == 3)
    #expect(try sample.report(.onePage).openItems.last?.title == "訂正 2件。")
  }
}
