import Tables
import TestSupport
import Testing

@testable import Training

/// What an academy would say: records made by dice, which a form must give back exactly.
struct FormTruth: Codable, Equatable {
  var organization: String
  var seed: Int
  var formulas: Bool
  var entries: [CurriculumEntry] = []
  var deliveries: [Delivery] = []
  var answers: [Answer] = []
  var localCourses: [LocalCourse] = []
  var mappings: [CourseMapping] = []

  private static let courses = [
    ("初任総合教育", ["ff-shonin"], 815.0), ("初・中級幹部科", ["ff-kanbu-shokyu", "ff-kanbu-chukyu"], 105.5),
    ("救急科（第１回）", ["ff-senka-kyukyu"], 250), ("リーダー養成科", ["vf-kanbu-shiki-genba"], 24),
    ("ポンプ・機関科", ["vf-senka-kikan"], 36), ("現地教育", ["vf-tokubetsu", "ot-other"], 12),
  ]

  init(_ organization: String, seed: Int, round: Round, formulas: Bool = false) {
    self.organization = organization
    self.seed = seed
    self.formulas = formulas
    var dice = SeededDice(seed)
    for (name, codes, hours) in Self.courses where dice.happens(oneIn: 2) {
      localCourses.append(LocalCourse(organization: organization, name: name, hours: hours))
      mappings += codes.map {
        CourseMapping(organization: organization, localCourse: name, course: $0)
      }
      for subject in ["外国人対応", "やさしい日本語", "災害時の多言語支援"] where dice.happens(oneIn: 2) {
        for year in [round.plansYear, round.deliveriesYear] where dice.roll(4) > 0 {
          entries.append(Self.entry(organization, year, name, subject, &dice))
        }
        for session in 1...2 where dice.happens(oneIn: 2) {
          deliveries.append(
            Self.delivery(organization, round.deliveriesYear, name, subject, session, &dice))
        }
      }
    }
    let named = Set(entries.map(\.localCourse))
    deliveries.removeAll { !named.contains($0.localCourse) }
    localCourses.removeAll { !named.contains($0.name) }
    mappings.removeAll { !named.contains($0.localCourse) }
    let isNone = dice.happens(oneIn: 5)
    let options = ["1", "2", "3", "4", "5"].filter { _ in dice.happens(oneIn: 2) }
    answers = [
      Answer(
        round: round.id, organization: organization, question: "Q1",
        options: Choices(isNone ? [] : options.isEmpty ? ["6"] : options), isConfirmedNone: isNone)
    ]
    sort()
  }

  /// What a reading gives, whatever the order of its lines.
  init(_ reading: FormReading, seed: Int, formulas: Bool) {
    organization = reading.organization
    self.seed = seed
    self.formulas = formulas
    entries = reading.proposal.entries.map(\.record)
    deliveries = reading.proposal.deliveries.map(\.record)
    answers = reading.proposal.answers.map(\.record)
    localCourses = reading.proposal.localCourses.map(\.record)
    mappings = reading.proposal.mappings.map(\.record)
    sort()
  }

  private mutating func sort() {
    entries.sort { $0.key < $1.key }
    deliveries.sort { $0.key < $1.key }
    localCourses.sort { $0.key < $1.key }
    mappings.sort { $0.key < $1.key }
  }

  private static func entry(
    _ organization: String, _ year: FiscalYear, _ course: String, _ subject: String,
    _ dice: inout SeededDice
  ) -> CurriculumEntry {
    let status = dice.pick(PlanStatus.allCases.filter { $0 != .unknown })
    var entry = CurriculumEntry(
      organization: organization, fiscalYear: year, localCourse: course, subject: subject,
      status: status)
    if status == .notPlanned { entry.reason = dice.pick(["no-hours", "no-lecturer", "other"]) }
    guard status == .decided else { return entry }
    let hours = { (dice: inout SeededDice) in
      dice.happens(oneIn: 2) ? Double(dice.roll(10) + 2) / 4 : nil
    }
    entry.lectureHours = Double(dice.roll(8) + 1) / 4
    entry.exerciseHours = hours(&dice)
    entry.practicalHours = hours(&dice)
    if dice.happens(oneIn: 3) { entry.notApplicable = ["onlineHours"] }
    let topics = shippedRegistry.options[.topic, default: []].map(\.code)
    entry.topics = Choices(topics.filter { _ in dice.happens(oneIn: 3) } + [dice.pick(topics)])
    entry.tools = Choices(
      [
        "voicetra", "safety-tips", "pointing-board", "display-sheet", "kyukyu-voicetra",
        "three-way",
      ]
      .filter { entry.topics.contains($0) })
    entry.mode = dice.pick(["own-subject", "part-of-subject", "joint"])
    entry.evidence = "教育訓練計画\n第\(dice.roll(9) + 1)章".replacing("\n", with: " ")
    entry.evidencePage = "\(dice.roll(90) + 1)"
    entry.evidenceDay = CalendarDay(year: year.year, month: 3, day: dice.roll(31) + 1)
    if dice.happens(oneIn: 4) { entry.jointWith = organization == "fa-26" ? ["fa-16"] : ["fa-26"] }
    return entry
  }

  private static func delivery(
    _ organization: String, _ year: FiscalYear, _ course: String, _ subject: String,
    _ session: Int, _ dice: inout SeededDice
  ) -> Delivery {
    let status = dice.pick(DeliveryStatus.allCases)
    var delivery = Delivery(
      organization: organization, fiscalYear: year, localCourse: course, subject: subject,
      session: session, status: status)
    if status == .cancelled { delivery.reason = "facilities" }
    guard status.isDelivered else { return delivery }
    let first = dice.roll(20) + 1
    delivery.firstDay = CalendarDay(year: year.year, month: 4 + dice.roll(9), day: first)
    delivery.lastDay = delivery.firstDay.flatMap {
      CalendarDay(year: $0.year, month: $0.month, day: first + dice.roll(5))
    }
    delivery.hours = Double(dice.roll(10) + 1) / 2
    delivery.staffTrainees = dice.roll(200) + 1
    switch dice.roll(3) {
    case 0: delivery.volunteerTrainees = 0
    case 1: delivery.notApplicable = ["volunteerTrainees"]
    default: break
    }
    delivery.otherTrainees = dice.happens(oneIn: 2) ? dice.roll(30) : nil
    delivery.lecturers = Counts(["association": dice.roll(3), "other": dice.roll(3)])
    delivery.foreigners = dice.happens(oneIn: 2) ? dice.roll(20) : nil
    delivery.tools = Choices(
      ["voicetra", "other", "three-way"].filter { _ in dice.happens(oneIn: 2) })
    delivery.cost = dice.happens(oneIn: 2) ? dice.roll(2_000_000) : nil
    if dice.happens(oneIn: 3) { delivery.lessons = "電波の弱い場所では使えない。" }
    if dice.happens(oneIn: 3) { delivery.nextTime = "紙の指さしボードも配る" }
    return delivery
  }
}
