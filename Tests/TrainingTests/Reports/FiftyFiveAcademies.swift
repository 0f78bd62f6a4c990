import Tables

@testable import Training

/// The 55 academies with states that are made up, every state among them, for looking at pages.
enum FiftyFiveAcademies {
  private static let courses = [
    "ff-shonin", "ff-senka-keibo", "ff-senka-kyukyu", "ff-senka-yobo", "ff-kanbu-shokyu",
    "ff-kanbu-chukyu", "vf-kiso", "vf-kanbu-shiki-genba", "国際対応講座",
  ]

  /// One store for all tests that only read it.
  static func shared() throws -> SampleRound { try made.get() }
  private static let made = Result { try make() }

  private static func make() throws -> SampleRound {
    let sample = try SampleRound()
    for (index, academy) in SampleRound.academies.enumerated() {
      try sample.store.write(.test("filled")) { try fill(academy.id, index, $0) }
    }
    try sample.store.write(.test("filled")) { try fillOthers($0) }
    try sample.store.write(.test("corrected", reason: "電話で確認。時間数の誤記")) { writer in
      try writer.plan("fa-11", SampleRound.year, .decided, course: "ff-shonin", hours: 2.5)
    }
    return sample
  }

  private static func fill(_ code: String, _ index: Int, _ writer: TrainingWriter) throws {
    let (year, next) = (SampleRound.year, SampleRound.year.next)
    if index % 4 == 3 {
      try writer.reply(code, index % 8 == 3 ? .overdue : .acknowledged)
      if index % 8 == 3 {
        try writer.record(
          Reminder(
            round: "R8", organization: code, number: 1, strength: 1 + index % 3,
            day: try day("2026-11-02")))
      }
      return
    }
    if index == 25 { return try writer.reply(code, .confirmedNone) }
    try writer.reply(code, .answered)
    if index % 9 == 4 {
      try writer.record(
        Query(
          round: "R8", organization: code, number: 1, about: "回答票!H14", rule: "hours-blank",
          text: "時間数が空欄です。", openedOn: try day("2026-10-20")))
    }
    for (place, course) in courses.enumerated() where (index + place) % 3 != 0 {
      let topics = Choices(
        shippedRegistry.options[.topic, default: []].enumerated()
          .filter { ($0.offset + index + place) % 5 < 2 }.map(\.element.code))
      let kind = (index * 5 + place * 3 + index * place) % 13
      switch kind {
      case 0, 1:
        try writer.plan(code, year, .decided, course: course, hours: 2, topics: topics)
        try writer.hold(
          code, .delivered, course: course, hours: Double(place + 1) / 2, staff: 10 + place,
          volunteers: place % 2 == 0 ? 5 : 0, lecturers: Counts(["association": 1, "npo": place]),
          tools: ["voicetra"])
      case 2, 3:
        try writer.plan(
          code, year, .decided, course: course, hours: Double(place + 1) / 2, topics: topics)
      case 4: try writer.plan(code, next, .decided, course: course, hours: 1, topics: topics)
      case 5:
        try writer.plan(code, year, .decided, course: course, hours: 1, topics: topics)
        try writer.hold(code, .postponed, course: course)
      case 6: try writer.plan(code, year, .decided, course: course, topics: topics)
      case 7, 8: try writer.plan(code, year, .considering, course: course, topics: [])
      case 9:
        try writer.plan(code, year, .decided, course: course, hours: 1, topics: topics)
        try writer.hold(code, .cancelled, course: course, reason: "facilities")
      case 10:
        try writer.plan(code, year, .notPlanned, course: course, topics: [], reason: "no-hours")
        try writer.plan(code, next, .notPlanned, course: course, topics: [], reason: "budget")
      case 11: try writer.plan(code, year, .notHeld, course: course, topics: [])
      default: try writer.plan(code, year, .abolished, course: course, topics: [])
      }
      if kind == 10, index % 2 == 0 { break }
    }
  }

  private static func fillOthers(_ writer: TrainingWriter) throws {
    for (number, place) in ["17", "13", "26", "40"].enumerated() {
      try writer.record(
        LecturerCandidate(
          id: "lc-\(place)", prefecture: place, type: number % 2 == 0 ? "association" : "npo",
          office: "国際交流協会", topics: ["culture", "easy-lecture"], languages: "en vi"))
    }
    try writer.ask(
      "L-R8-001", "fa-17", of: "dp-17-tabunka", .delivered, on: "2026-05-01",
      closedOn: "2026-05-21")
    try writer.ask(
      "L-R8-002", "fa-13", of: "dp-13-tabunka", .agreed, on: "2026-06-01", closedOn: "2026-06-11")
    try writer.ask(
      "L-R8-003", "fa-01", of: "dp-01-tabunka", .failed, on: "2026-06-02", closedOn: "2026-07-02",
      reason: "no-lecturer")
    try writer.ask("L-R8-004", "fa-02", of: "dp-02-tabunka", .arranging, on: "2026-09-02")
    try writer.record(
      Drill(
        organization: "dp-17-tabunka", prefecture: "17", day: try day("2026-09-05"),
        kind: "evacuation", participants: 120, foreigners: 34, tools: ["voicetra"]))
    try writer.record(
      Drill(
        organization: "dp-26-tabunka", prefecture: "26", day: try day("2026-10-05"),
        kind: "shelter"))
    for (place, count) in [("17", 41), ("26", 88)] {
      try writer.record(
        RosterCount(
          organization: "dp-\(place)-tabunka", prefecture: place, kind: "interpreter",
          day: try day("2026-04-01"), count: count))
    }
    try writer.record(
      Target(
        indicator: "included", fiscalYear: SampleRound.year, baseline: 10, initial: 20, goal: 40,
        longTerm: 100))
    try writer.record(
      ContactLog(
        organization: "fa-04", number: 1, round: "R8", day: try day("2026-11-10"),
        matter: "督促の電話", outcome: "来週"))
    for (index, academy) in SampleRound.academies.enumerated() where index % 4 != 3 && index != 25 {
      let options =
        index % 6 == 0 ? ["6"] : (1...5).filter { (index + $0) % 3 == 0 }.map(String.init)
      try writer.record(
        Answer(
          round: "R8", organization: academy.id, question: "Q1", options: Choices(options)))
    }
  }
}
