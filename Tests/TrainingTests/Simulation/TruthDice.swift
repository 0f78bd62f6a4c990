import Tables
import TestSupport

@testable import Training

/// Makes what academies have in their plans and what they hold, from a seed.
struct TruthDice {
  var dice: SeededDice
  let year: FiscalYear

  init(_ seed: Int, year: FiscalYear) {
    dice = SeededDice(seed)
    self.year = year
  }

  private static let courses = [
    ("初任総合教育", ["ff-shonin"], 815.0), ("初・中級幹部科", ["ff-kanbu-shokyu", "ff-kanbu-chukyu"], 105.5),
    ("救急科（第１回）", ["ff-senka-kyukyu"], 250), ("リーダー養成科", ["vf-kanbu-shiki-genba"], 24),
    ("ポンプ・機関科", ["vf-senka-kikan"], 36), ("現地教育", ["vf-tokubetsu", "ot-other"], 12),
  ]
  private static let subjects = ["外国人対応", "やさしい日本語", "災害時の多言語支援"]

  /// A course of an academy, with what of the standard it belongs to.
  private mutating func course(in saying: inout Saying) -> String {
    let (name, codes, hours) = dice.pick(Self.courses)
    if !saying.courses.contains(where: { $0.name == name }) {
      saying.courses.append(
        LocalCourse(organization: saying.organization, name: name, hours: hours))
      saying.mappings += codes.map {
        CourseMapping(organization: saying.organization, localCourse: name, course: $0)
      }
    }
    return name
  }

  /// What an academy says in autumn, beside lines that stand in its form already.
  mutating func saying(_ organization: String, round: Round, beside before: [CurriculumEntry] = [])
    -> Saying
  {
    var saying = Saying(organization)
    for entry in before {
      restore(entry.localCourse, in: &saying)
      saying.put(entry)
      if dice.happens(oneIn: 2) {
        saying.put(
          self.entry(organization, round.plansYear, entry.localCourse, entry.subject))
      }
    }
    for _ in 0..<dice.roll(3) + (before.isEmpty ? 1 : 0) {
      let name = course(in: &saying)
      let subject = dice.pick(Self.subjects)
      for year in [round.plansYear, round.deliveriesYear] where !dice.happens(oneIn: 4) {
        saying.put(entry(organization, year, name, subject))
      }
      let isPlanned = saying.entries.contains {
        $0.fiscalYear == round.deliveriesYear && $0.localCourse == name && $0.status == .decided
      }
      for session in 1...2 where dice.happens(oneIn: isPlanned ? 2 : 12) {
        saying.put(delivery(organization, name, subject, session))
      }
    }
    if saying.entries.isEmpty {
      saying.put(entry(organization, round.plansYear, course(in: &saying), Self.subjects[0]))
    }
    // Courses without a line do not stand in a form.
    let named = Set(saying.entries.map(\.localCourse) + saying.deliveries.map(\.localCourse))
    saying.courses.removeAll { !named.contains($0.name) }
    let planned = Set(saying.entries.map(\.localCourse))
    saying.mappings.removeAll { !planned.contains($0.localCourse) }
    saying.courses = saying.courses.map { course in
      var course = course
      // Only the table of plans has a column for the hours of a course.
      if !planned.contains(course.name) { course.hours = nil }
      return course
    }
    saying.answer = answer(organization, round)
    if dice.happens(oneIn: 3) { saying.office = dice.pick(["教務課", "教育訓練課", "総務課"]) }
    return saying
  }

  /// A course that stands in the form already.
  func restore(_ name: String, in saying: inout Saying) {
    let organization = saying.organization
    guard let known = Self.courses.first(where: { $0.0 == name }),
      !saying.courses.contains(where: { $0.name == name })
    else { return }
    saying.courses.append(LocalCourse(organization: organization, name: name, hours: known.2))
    saying.mappings += known.1.map {
      CourseMapping(organization: organization, localCourse: name, course: $0)
    }
  }

  mutating func answer(_ organization: String, _ round: Round) -> Answer? {
    if dice.happens(oneIn: 8) { return nil }
    var answer = Answer(round: round.id, organization: organization, question: "Q1")
    switch dice.roll(6) {
    case 0: answer.isConfirmedNone = true
    case 1: answer.options = ["6"]
    default:
      let options = ["1", "2", "3", "4", "5"].filter { _ in dice.happens(oneIn: 2) }
      answer.options = Choices(options.isEmpty ? ["3"] : options)
    }
    return answer
  }

  mutating func entry(
    _ organization: String, _ year: FiscalYear, _ course: String, _ subject: String,
    _ status: PlanStatus? = nil
  ) -> CurriculumEntry {
    let drawn: [PlanStatus] = [
      .decided, .decided, .decided, .decided, .considering, .considering, .notPlanned, .notHeld,
      .abolished, .unknown,
    ]
    var entry = CurriculumEntry(
      organization: organization, fiscalYear: year, localCourse: course, subject: subject,
      status: status ?? dice.pick(drawn))
    if entry.status == .notPlanned {
      entry.reason = dice.pick(["no-hours", "no-lecturer", "alternate-year", "other"])
    }
    guard entry.status == .decided else { return entry }
    let topics = shippedRegistry.options[.topic, default: []].map(\.code)
    entry.topics = Choices((0..<dice.roll(4) + 1).map { _ in dice.pick(topics) })
    entry.tools = Choices(
      [
        "voicetra", "safety-tips", "pointing-board", "display-sheet", "kyukyu-voicetra",
        "three-way",
      ]
      .filter { entry.topics.contains($0) })
    entry.mode = dice.pick(["own-subject", "part-of-subject", "special-lecture"])
    // Without hours or evidence it is 確認中.
    if !dice.happens(oneIn: 8) { entry.lectureHours = Double(dice.roll(8) + 1) / 4 }
    if dice.happens(oneIn: 3) { entry.exerciseHours = Double(dice.roll(10) + 1) / 4 }
    if dice.happens(oneIn: 5) { entry.practicalHours = 0 }
    if dice.happens(oneIn: 5) { entry.notApplicable = ["onlineHours"] }
    if !dice.happens(oneIn: 8) {
      entry.evidence = "教育訓練計画 第\(dice.roll(9) + 1)章"
      entry.evidencePage = "\(dice.roll(90) + 1)"
      entry.evidenceDay = CalendarDay(year: year.year, month: 3, day: dice.roll(31) + 1)
    }
    return entry
  }

  mutating func delivery(
    _ organization: String, _ course: String, _ subject: String, _ session: Int,
    _ status: DeliveryStatus? = nil
  ) -> Delivery {
    let drawn: [DeliveryStatus] = [
      .notDelivered, .notDelivered, .delivered, .delivered, .partlyDelivered, .cancelled,
      .postponed,
    ]
    var delivery = Delivery(
      organization: organization, fiscalYear: year, localCourse: course, subject: subject,
      session: session, status: status ?? dice.pick(drawn))
    complete(&delivery)
    return delivery
  }

  /// Fills in what belongs to the state of a class.
  mutating func complete(_ delivery: inout Delivery) {
    delivery.reason = delivery.status == .cancelled ? dice.pick(["facilities", "no-lecturer"]) : ""
    guard delivery.status == .delivered || delivery.status == .partlyDelivered else { return }
    let first = dice.roll(20) + 1
    delivery.firstDay = CalendarDay(year: year.year, month: 4 + dice.roll(5), day: first)
    delivery.lastDay = CalendarDay(
      year: year.year, month: delivery.firstDay?.month ?? 4, day: first + dice.roll(5))
    delivery.hours = Double(dice.roll(10) + 1) / 2
    delivery.staffTrainees = dice.roll(200) + 1
    delivery.notApplicable = []
    delivery.volunteerTrainees = nil
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
  }
}
