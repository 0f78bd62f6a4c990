import Tables
import TestSupport

@testable import Training

/// A store with some of everything, from a seed: revisions, corrections, texts that a spreadsheet would spoil.
struct RandomStore {
  private var dice: SeededDice
  private let registry: Registry

  init(seed: Int, registry: Registry) {
    dice = SeededDice(seed)
    self.registry = registry
  }

  private static let texts = [
    "=1+1", "＝SUM(A1)", "-5", "+81-76", "@x", "0012", "1e3", "a,b", "\"引用\"", "行1\n行2", "前後 ",
    "'=x", "髙﨑①",
    "한국어", "", "TRUE", "2026-09-01", "\u{301C}", "ﾊﾝｶｸ",
  ]

  private mutating func text() -> String { Self.texts[dice.roll(Self.texts.count)] }
  private mutating func hours() -> Double? {
    dice.roll(4) == 0 ? nil : Double(dice.roll(40)) / 6
  }
  private mutating func day() -> CalendarDay? {
    dice.roll(5) == 0 ? nil : CalendarDay(daysSince1970: 20_000 + dice.roll(900))
  }
  private mutating func choices(_ list: OptionList) -> Choices {
    Choices(
      registry.options[list, default: []].map(\.code).filter { _ in dice.roll(4) == 0 })
  }

  /// Fills a store; `files` gives the bytes that it keeps.
  mutating func fill(_ store: TrainingStore) throws {
    let academies = registry.organizations.prefix(6)
    try store.write(.test("registry-imported")) { writer in
      for academy in academies { try writer.record(academy) }
      for course in registry.courses.prefix(4) { try writer.record(course) }
    }
    for step in 0..<(6 + dice.roll(6)) {
      let isCorrection = dice.roll(3) == 0
      let who = Authorship.test("step-\(step)", reason: isCorrection ? "訂正 \(text())" : "")
      try store.write(who) { writer in
        if dice.roll(2) == 0 {
          try writer.keep([UInt8](repeating: UInt8(step), count: 50), name: "回答 \(step).xlsx")
        }
        for _ in 0..<(1 + dice.roll(8)) { try write(writer, academies.map(\.id)) }
      }
    }
  }

  private mutating func write(_ writer: TrainingWriter, _ academies: [String]) throws {
    guard let year = FiscalYear(2024 + dice.roll(3)) else { return }
    let academy = academies[dice.roll(academies.count)]
    let cells = CellMap(["status": "回答票!F\(dice.roll(90) + 1)", "subject": "=B2"])
    switch dice.roll(5) {
    case 0, 1:
      let statuses = PlanStatus.allCases
      let entry = CurriculumEntry(
        organization: academy, fiscalYear: year, localCourse: "初任", subject: text(),
        status: statuses[dice.roll(statuses.count)], lectureHours: hours(),
        onlineHours: hours(), topics: choices(.topic), tools: choices(.tool), reason: "budget",
        evidence: text(), evidenceDay: day(), jointWith: ["fa-26"])
      let last = try writer.reader.one(CurriculumEntry.self, key: entry.key)
      let isFree = !writer.authorship.reason.isEmpty
      if isFree || (last?.status ?? .unknown).leads(to: entry.status) {
        try writer.record(entry, cells: cells)
      }
    case 2:
      let delivery = Delivery(
        organization: academy, fiscalYear: year, localCourse: text(), subject: "外国人対応",
        status: .delivered, firstDay: day(), hours: hours(), staffTrainees: 3,
        lecturers: Counts(["npo": 2, "cir": 1]), tools: choices(.tool), cost: 120_000,
        lessons: text(), nextTime: text())
      try writer.record(delivery, cells: cells)
    case 3:
      let number = dice.roll(50) + 1
      try writer.record(
        ContactLog(
          organization: academy, number: number, day: try aDay("2026-09-01"), matter: text() + "x",
          outcome: text()))
    default:
      let answer = Answer(
        round: "R8", organization: academy, question: "Q1", options: ["1", "3"],
        isConfirmedNone: dice.roll(2) == 0)
      if try writer.reader.one(Answer.self, key: answer.key) != nil, dice.roll(2) == 0 {
        try writer.withdraw(Answer.self, key: answer.key)
      } else {
        try writer.record(answer)
      }
    }
  }
}
