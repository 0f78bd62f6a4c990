import ShirubeKit
import Tables
import Training

/// A tracker's store with ten years of rounds of made-up academies, each time the same.
///
/// Every academy answers every round: four subjects in its plan, two classes held, and what the way of a request
/// writes; with the cells of a form, without the forms themselves. A round is one write.
struct StoreWorkload {
  let count: Int
  let rounds: Int

  private static let cells = (
    plan: map("fiscalYear localCourse subject status mode lectureHours exerciseHours topics", 12),
    delivery: map("fiscalYear localCourse subject session status firstDay lastDay hours", 44),
    answer: CellMap(["options": "回答票!C70 C71"])
  )

  /// Writes the store; there must be none at the path.
  func write(to path: String, root: String) throws {
    let desk = try TrainingDesk(
      data: DataFolder(path: root), database: path, author: authorship(year: 2017))
    let shipped = desk.registry.organizations.filter { $0.kind == .academy && $0.validTo == nil }
    let academies = (0..<count).map { number in
      number < shipped.count ? shipped[number] : academy(number)
    }
    try desk.store.write(authorship(year: 2017)) { writer in
      for academy in academies.dropFirst(shipped.count) { try writer.record(academy) }
    }
    for index in 0..<rounds {
      let year = 2017 + index
      guard let round = round(year) else { continue }
      try desk.store.write(authorship(year: year)) { writer in
        try writer.record(round)
        for (number, academy) in academies.enumerated() {
          try answer(round, academy.id, number, in: writer)
        }
      }
    }
  }

  private func authorship(year: Int) -> Authorship {
    Authorship(moment: "\(year)-10-01T09:00:00+09:00", author: "bench", action: "benched")
  }

  private func academy(_ number: Int) -> Organization {
    let prefecture = number % 47 + 1
    return Organization(
      id: "x\(number)", kind: .academy, name: "第\(number)消防学校", kana: "だい\(number)しょうぼうがっこう",
      englishName: "Fire Academy \(number)",
      prefecture: prefecture < 10 ? "0\(prefecture)" : "\(prefecture)", operatorName: "県",
      operatorKind: "prefecture", source: "made up")
  }

  private func round(_ year: Int) -> Round? {
    guard let deliveries = FiscalYear(year), let plans = FiscalYear(year + 1),
      let asOf = CalendarDay(iso: "\(year)-09-01"), let due = CalendarDay(iso: "\(year)-10-16")
    else { return nil }
    return Round(
      id: year < 2019 ? "H\(year - 1988)" : "R\(year - 2018)", deliveriesYear: deliveries,
      plansYear: plans, asOf: asOf, questionSet: "2026", due: due, state: .preparing)
  }

  private func answer(
    _ round: Round, _ academy: String, _ number: Int, in writer: TrainingWriter
  ) throws {
    try writer.record(RoundMember(round: round.id, organization: academy))
    var request = Request(round: round.id, organization: academy)
    // One in eleven does not answer, one in thirteen says that it does not apply.
    let end: ReplyState =
      number % 11 == 10 ? .overdue : number % 13 == 12 ? .confirmedNone : .answered
    let way = [ReplyState.notSent, .sent, .acknowledged, end]
    for state in way {
      request.state = state
      if state == .sent { request.sentOn = round.asOf }
      if state.hasAnswer { request.answeredOn = round.due }
      try writer.record(request)
    }
    guard end.hasAnswer else { return }
    try writer.record(
      Response(
        round: round.id, organization: academy, number: 1, isConfirmedNone: end == .confirmedNone,
        receivedOn: round.due, questionSet: round.questionSet,
        file: String(repeating: "0123456789abcdef", count: 4)))
    guard end == .answered else { return }
    try writer.record(
      Answer(
        round: round.id, organization: academy, question: "Q1",
        options: Choices(["\(number % 5 + 1)"])), cells: Self.cells.answer)
    for index in 0..<4 {
      try writer.record(plan(round, academy, number, index), cells: Self.cells.plan[index])
    }
    for index in 0..<2 {
      try writer.record(held(round, academy, number, index), cells: Self.cells.delivery[index])
    }
  }

  private static let subjects = [
    ("初任科", "外国人対応"), ("専科救急科", "外国人傷病者"), ("団員基礎", "やさしい日本語"), ("専科警防科", "避難誘導"),
  ]

  private func plan(_ round: Round, _ academy: String, _ number: Int, _ index: Int)
    -> CurriculumEntry
  {
    let (course, subject) = Self.subjects[index]
    let status: PlanStatus =
      (number + index + round.plansYear.year) % 3 == 0 ? .considering : .decided
    return CurriculumEntry(
      organization: academy, fiscalYear: round.plansYear, localCourse: course, subject: subject,
      status: status, lectureHours: Double(number % 4) + 0.5, exerciseHours: 1,
      topics: ["easy-lecture", "voicetra"], tools: ["voicetra"], mode: "own-subject",
      evidence: status == .decided ? "令和\(round.plansYear.year - 2018)年度教育訓練計画" : "",
      evidencePage: "\(number % 40 + 1)",
      evidenceDay: CalendarDay(iso: "\(round.plansYear.year)-03-20"))
  }

  private func held(_ round: Round, _ academy: String, _ number: Int, _ index: Int) -> Delivery {
    let (course, subject) = Self.subjects[index]
    let year = round.deliveriesYear.year
    return Delivery(
      organization: academy, fiscalYear: round.deliveriesYear, localCourse: course,
      subject: subject, status: (number + index + year) % 4 == 0 ? .cancelled : .delivered,
      firstDay: CalendarDay(iso: "\(year)-06-20"), lastDay: CalendarDay(iso: "\(year)-06-20"),
      hours: Double(number % 4) + 1.5, staffTrainees: number % 50 + 5,
      volunteerTrainees: number % 7,
      lecturers: Counts(["association": 1, "npo": 1]), tools: ["voicetra"])
  }

  private static func map(_ properties: String, _ row: Int) -> [CellMap] {
    (0..<4).map { index in
      var cells: [String: String] = [:]
      for (column, property) in properties.split(separator: " ").enumerated() {
        cells[String(property)] =
          "回答票!\(Character(Unicode.Scalar(UInt8(65 + column))))\(row + index)"
      }
      return CellMap(cells)
    }
  }
}
