import Diagnostics
import Tables
import TestSupport
import Testing

@testable import Training

@Suite struct `Forms go out and come back` {
  @Test func `write, fill, read, show, accept: one academy`() throws {
    let desk = try FormDesk()
    var form = FilledForm(try desk.form("fa-17"))
    try form.head("回答区分", "回答")
    try form.head("回答課", "教務課")
    let plan = try form.line(
      .plans,
      [
        "年度": .text("令和９年度"), "課程（各校の名称）": .text("初任総合教育"), "標準課程": .text("職員・初任教育"),
        "課程の総時間": .number(800), "科目": .text("外国人対応"), "状況": .text("組入れ決定"),
        "方法": .text("独立した科目"), "講義": .number(1.5), "演習": .text("９０分"), "VoiceTra": .text("〇"),
        "やさしい日本語（講義）": .text("レ"), "根拠文書": .text("令和９年度教育訓練計画"), "頁": .number(12),
        "文書の日付": .text("R9.3.20"),
      ])
    try form.line(
      .deliveries,
      [
        "年度": .text("R8"), "課程（各校の名称）": .text("初任総合教育"), "科目": .text("外国人対応"), "回": .text("第１回"),
        "状況": .text("中止"), "理由": .text("講師が見つからない"), "職員": .text("該当なし"), "団員": .number(0),
      ])
    try form.choose("教育訓練計画に組み入れている")
    let preview = try desk.preview([("a.xlsx", form.draft)])
    #expect(preview.findings.filter { $0.severity > .note } == [])
    let reading = try #require(preview.forms.first?.reading)
    #expect(reading.organization == "fa-17" && reading.match == .meta && reading.sheet == "回答票")
    let hours = try #require(reading.values.first { $0.field == "exerciseHours" })
    #expect(hours.typed == "９０分" && hours.understood == "1.5 時間" && hours.before == nil)
    #expect(hours.cell == (try form.cell("演習", .plans, plan)))
    #expect(try desk.all(CurriculumEntry.self).isEmpty)

    try desk.accept(preview)
    let entry = CurriculumEntry(
      organization: "fa-17", fiscalYear: desk.round.plansYear, localCourse: "初任総合教育",
      subject: "外国人対応", status: .decided, lectureHours: 1.5, exerciseHours: 1.5,
      topics: ["easy-lecture", "voicetra"], tools: ["voicetra"], mode: "own-subject",
      evidence: "令和９年度教育訓練計画", evidencePage: "12", evidenceDay: CalendarDay(iso: "2027-03-20"))
    #expect(try desk.all(CurriculumEntry.self) == [entry])
    let delivery = Delivery(
      organization: "fa-17", fiscalYear: desk.round.deliveriesYear, localCourse: "初任総合教育",
      subject: "外国人対応", session: 1, status: .cancelled, volunteerTrainees: 0, reason: "no-lecturer",
      notApplicable: ["staffTrainees"])
    #expect(try desk.all(Delivery.self) == [delivery])
    #expect(
      try desk.all(Answer.self) == [
        Answer(round: "R8", organization: "fa-17", question: "Q1", options: ["1"])
      ])
    #expect(
      try desk.all(LocalCourse.self) == [
        LocalCourse(organization: "fa-17", name: "初任総合教育", hours: 800)
      ])
    #expect(try desk.all(CourseMapping.self).map(\.course) == ["ff-shonin"])
    #expect(try desk.all(Contact.self).map(\.office) == ["教務課"])
    let request = try desk.store.read { try $0.one(Request.self, key: "R8/fa-17") }
    #expect(request?.state == .answered && request?.answeredOn == desk.today)
    let response = try #require(try desk.all(Response.self).first)
    #expect(response.number == 1 && response.review == .unchecked && !response.isConfirmedNone)
    #expect(try desk.store.verify().isWhole)
    let history = try desk.store.read { try $0.history(CurriculumEntry.self, key: entry.key) }
    #expect(history[0].cells.cells["exerciseHours"] == hours.cell)
    let origin = try desk.store.read { try $0.origin(history[0].origin) }
    #expect(origin?.file == response.file && origin?.fileName == "a.xlsx")

    // The same file again is the same answer.
    let again = try desk.preview([("a.xlsx", form.draft)])
    #expect(again.isEmpty && again.forms.map(\.outcome) == [.known])
    #expect(again.findings.map(\.rule).contains("same-file"))
    let before = try desk.store.read { try $0.origins().count }
    try desk.accept(again)
    #expect(try desk.store.read { try $0.origins().count } == before)
  }
}
