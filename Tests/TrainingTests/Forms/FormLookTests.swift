import Tables
import TestSupport
import Testing

@testable import Training

@Suite struct `The look of a form` {
  @Test func `is the same bytes on any day, and prints on A3`() throws {
    let desk = try FormDesk()
    let knowledge = try Self.knowledge(desk.round)
    let writer = FormWriter(round: desk.round, registry: shippedRegistry)
    let draft = writer.write(try desk.organization("fa-17"), knowing: knowledge)
    let bytes = try WorkbookWriter().write(draft)
    #expect(try WorkbookWriter().write(draft) == bytes)
    TestFile.write(bytes, to: "/tmp/w/forms/a.xlsx")
    let prefecture = try #require(shippedRegistry.prefecture("26"))
    let bundle = writer.write(
      prefecture,
      try ["fa-26", "fa-26100"].map { (try desk.organization($0), FormKnowledge()) })
    TestFile.write(try WorkbookWriter().write(bundle), to: "/tmp/w/forms/b.xlsx")
  }

  static func knowledge(_ round: Round) throws -> FormKnowledge {
    let years = [round.plansYear, round.deliveriesYear]
    var knowledge = FormKnowledge()
    knowledge.localCourses = [
      LocalCourse(organization: "fa-17", name: "初任総合教育", hours: 815),
      LocalCourse(organization: "fa-17", name: "初・中級幹部科", hours: 70),
    ]
    knowledge.mappings = [
      CourseMapping(organization: "fa-17", localCourse: "初任総合教育", course: "ff-shonin"),
      CourseMapping(organization: "fa-17", localCourse: "初・中級幹部科", course: "ff-kanbu-shokyu"),
      CourseMapping(organization: "fa-17", localCourse: "初・中級幹部科", course: "ff-kanbu-chukyu"),
    ]
    knowledge.entries = [
      CurriculumEntry(
        organization: "fa-17", fiscalYear: years[1], localCourse: "初任総合教育", subject: "外国人対応",
        status: .decided, lectureHours: 1.5, practicalHours: 2,
        topics: ["easy-lecture", "voicetra", "safety-tips", "shelter"], mode: "own-subject",
        evidence: "令和8年度教育訓練計画（第3章 初任総合教育）", evidencePage: "12",
        evidenceDay: CalendarDay(iso: "2026-03-20"), jointWith: ["fa-16"]),
      CurriculumEntry(
        organization: "fa-17", fiscalYear: years[0], localCourse: "初・中級幹部科", subject: "避難所での外国人対応",
        status: .notPlanned, reason: "no-lecturer"),
    ]
    knowledge.deliveries = [
      Delivery(
        organization: "fa-17", fiscalYear: years[1], localCourse: "初任総合教育", subject: "外国人対応",
        status: .delivered, firstDay: CalendarDay(iso: "2026-06-03"),
        lastDay: CalendarDay(iso: "2026-06-04"), hours: 3.5, staffTrainees: 124,
        volunteerTrainees: 0, lecturers: Counts(["association": 2, "residents": 3]), foreigners: 12,
        tools: ["voicetra", "pointing-board"], cost: 123_456,
        lessons: "通信の弱い訓練棟では、VoiceTra が使えない部屋がある。", nextTime: "オフラインの指さしボードを先に教える。",
        notApplicable: ["otherTrainees"])
    ]
    return knowledge
  }
}
