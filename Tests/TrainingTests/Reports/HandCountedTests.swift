import Tables
import Testing

@testable import Training

@Suite struct `Figures counted by hand` {
  private var year: FiscalYear { SampleRound.year }

  private func members(_ codes: String...) -> [Organization] {
    codes.compactMap { code in shippedRegistry.organizations.first { $0.id == code } }
  }

  @Test func `a joint class is one delivery, two inclusions and two academies`() throws {
    let sample = try SampleRound(members: members("fa-26", "fa-26100"))
    try sample.store.write(.test("filled")) { writer in
      try writer.plan("fa-26", year, .decided, hours: 3, jointWith: ["fa-26100"])
      try writer.plan("fa-26100", year, .decided, hours: 3, jointWith: ["fa-26"])
      try writer.hold("fa-26100", .delivered, hours: 3, staff: 20, jointWith: ["fa-26"])
    }
    let progress = try sample.report(.progress)
    #expect(progress.table("progress")?["delivered", "academies"] == .count(2))
    #expect(progress.table("indicators")?["hours", "value"] == .hours(3))
    #expect(progress.table("indicators")?["trainees", "value"] == .count(20))
    let courses = try #require(try sample.report(.courses).table("byCourse"))
    #expect(courses["total", "academies"] == .count(2))
    #expect(courses["total", "subjects"] == .count(2))
    #expect(courses["total", "classes"] == .count(1))
    let matrix = try #require(try sample.report(.inclusion).table("matrix"))
    #expect(matrix["fa-26", "ff-shonin"]?.words == "実施済 3時間")
    #expect(matrix["fa-26100", "ff-shonin"]?.words == "実施済 3時間")
    let years = try #require(try sample.report(.yearOnYear).table("years"))
    #expect(years["R8", "delivered"] == .count(2) && years["R8", "trainees"] == .count(20))
  }

  @Test func `a local course counts in each course it is mapped to, and in その他 without one`() throws
  {
    let sample = try SampleRound(members: members("fa-03"))
    try sample.store.write(.test("filled")) { writer in
      for course in ["ff-kanbu-shokyu", "ff-kanbu-chukyu"] {
        try writer.record(
          CourseMapping(organization: "fa-03", localCourse: "初・中級幹部科", course: course))
      }
      try writer.plan("fa-03", year, .decided, course: "初・中級幹部科", hours: 2)
      try writer.plan("fa-03", year, .considering, course: "国際講座")
      try writer.plan("fa-03", year, .notHeld, course: "警防科")
    }
    let matrix = try #require(try sample.report(.inclusion).table("matrix"))
    #expect(matrix["fa-03", "ff-kanbu-shokyu"]?.words == "組入れ済 2時間")
    #expect(matrix["fa-03", "ff-kanbu-chukyu"]?.words == "組入れ済 2時間")
    #expect(matrix["fa-03", "other"]?.words == "検討中")
    #expect(matrix["fa-03", "ff-senka-keibo"]?.words == "未把握")
    #expect(matrix.columns.first { $0.key == "ff-senka-chosa" }?.place == .filesOnly)
  }

  @Test func `hours have a least, a median, a most and a sum, by course and trainee`() throws {
    let sample = try SampleRound(members: members("fa-01", "fa-02", "fa-03", "fa-04"))
    try sample.store.write(.test("filled")) { writer in
      for (code, hours) in [("fa-01", 1.0), ("fa-02", 2), ("fa-03", 4), ("fa-04", 8)] {
        try writer.plan(code, year, .decided, hours: hours)
      }
      try writer.plan("fa-04", year, .decided, course: "vf-kiso", hours: 1.5)
      try writer.hold("fa-01", .delivered, hours: 1, staff: 12)
      try writer.hold("fa-01", .partlyDelivered, session: 2, hours: 0.5, staff: 3)
      try writer.hold("fa-04", .delivered, course: "vf-kiso", hours: 1.5, volunteers: 40)
      try writer.hold("fa-02", .cancelled, hours: 2, staff: 99)
    }
    let report = try sample.report(.courses)
    #expect(
      report.table("byCourse")?.rows.first?.cells.dropFirst() == [
        .count(4), .count(4), .hours(1), .hours(3), .hours(8), .hours(15), .count(2), .hours(1.5),
        .hours(0.8), .count(15), .count(0), .count(0), .count(15),
      ])
    #expect(report.table("byTrainees")?["volunteers", "trainees"] == .count(40))
    #expect(report.table("byTrainees")?["total", "trainees"] == .count(55))
    #expect(report.table("byTrainees")?["total", "held"] == .hours(3))
  }

  @Test func `lecturers: matched, failed with reasons, days, prefectures without any`() throws {
    let report = try FiftyFiveAcademies.shared().report(.lecturers)
    #expect(
      report.table("total")?.rows.first?.cells == [
        .count(4), .count(2), .count(1), .count(1), .percent(Rate(2, of: 4)),
      ])
    #expect(
      report.table("days")?["matched", "least"] == .hours(10)
        && report.table("days")?["matched", "median"] == .hours(15)
        && report.table("days")?["matched", "most"] == .hours(20))
    #expect(report.table("days")?["failed", "most"] == .hours(30))
    #expect(report.table("reasons")?["no-lecturer", "requests"] == .count(1))
    #expect(report.table("requests")?["L-R8-001", "department"] == .text("石川県 多文化共生主管課"))
    #expect(report.table("without")?.rows.count == 43)
    #expect(report.table("without")?["01", "requests"] == .count(1))
  }

  @Test func `reasons, next year and drills`() throws {
    let twelve = try TwelveAcademies.make()
    let reasons = try twelve.report(.reasons)
    #expect(reasons.table("notPlanned")?["no-lecturer", "academies"] == .count(1))
    #expect(reasons.table("notPlanned")?["no-lecturer", "rate"] == .percent(Rate(1, of: 1)))
    #expect(reasons.table("cancelled")?["facilities", "subjects"] == .count(1))
    let next = try twelve.report(.nextYear)
    #expect(
      next.table("total")?.rows.map { $0.cells[1] }
        == [2, 0, 1, 0, 0, 0, 8, 1, 12].map { .count($0) })
    #expect(next.table("academies")?.rows.count == 9)
    let drills = try FiftyFiveAcademies.shared().report(.drills)
    #expect(drills.table("byKind")?["total", "drills"] == .count(2))
    #expect(drills.table("byKind")?["evacuation", "foreigners"] == .count(34))
    #expect(drills.table("byKind")?["shelter", "participants"] == .text("未把握"))
    #expect(drills.table("rosters")?["interpreter", "people"] == .count(129))
    #expect(drills.table("rosters")?["supporter", "people"] == .text("未把握"))
  }

  @Test func `one prefecture: its academies, its two departments, its candidates`() throws {
    let report = try FiftyFiveAcademies.shared().report(.returnRate, prefecture: "17")
    #expect(report.head.denominator == 1 && report.head.prefectureName == "石川県")
    #expect(report.table("replies")?.rows.map(\.key) == ["fa-17"])
    #expect(report.table("departments")?.rows.map(\.key) == ["dp-17-bosai", "dp-17-tabunka"])
    #expect(report.table("candidates")?.rows.map(\.key) == ["lc-17"])
    #expect(report.screenText.hasPrefix("R1 回収状況　石川県\n"))
  }

  @Test func `対象外 and training centres are in no denominator`() throws {
    let centre = Organization(
      id: "tc-1", kind: .trainingCentre, name: "見本訓練センター", prefecture: "14")
    let sample = try SampleRound(members: members("fa-01", "fa-02") + [centre])
    try sample.store.write(.test("filled")) { try $0.reply("fa-02", .outOfScope) }
    let report = try sample.report(.returnRate)
    #expect(report.head.denominator == 1)
    #expect(report.notes.contains("対象外 1校は 対象に含まない。"))
    #expect(try sample.report(.yearOnYear).head.denominator == 1)
  }

  @Test func `the one page has seven numbers, a bar, a map and five open items`() throws {
    let report = try TwelveAcademies.make().report(.onePage)
    #expect(report.figures.map(\.count) == [12, 10, 4, 1, 2, 40, 3])
    #expect(report.openItems.map(\.count) == [1, 0, 0, 9, 0])
    #expect(report.openItems[0].detail == "期限 10-16 から 38日。未送付 1校。")
    #expect(report.map.count == 47)
    #expect(report.map.first { $0.prefecture == "01" }?.step == .delivered)
    #expect(report.map.first { $0.prefecture == "47" }?.step == nil)
    let full = try FiftyFiveAcademies.shared().report(.onePage)
    #expect(
      full.openItems.map(\.key) == [
        "unanswered", "queries", "lecturers", "nextYear", "corrections",
      ])
    #expect(full.openItems[4].title == "訂正 1件。")
    #expect(full.bar?.total == 55)
  }
}
