import Diagnostics
import Tables
import TestSupport
import Testing

@testable import Training

extension YearOfLife {
  /// Closes the round of autumn and publishes its figures.
  mutating func closeAutumn() throws {
    try move(autumn, to: .final, on: try aDay("2026-12-01"))
    let published = try aDay("2026-12-10")
    let count = try write("round-published", on: published) {
      try Publishing(shippedRegistry).publish(autumn.id, on: published, in: $0)
    }
    autumn.state = .published
    frozen = try store.read { try $0.all(Snapshot.self) }
    #expect(frozen.count == count)
    let truth = TruthFigures(ledger, autumn, plot)
    for step in ProgressStep.allCases {
      let row = frozen.first { $0.report == "progress" && $0.row.contains(step.rawValue) }
      #expect(row?.count == truth.steps[step, default: 0], "\(step) as published")
    }
    // Forms that come after that are kept out.
    let late = try #require(sent.values.min { $0.name < $1.name })
    let preview = try store.read {
      try RoundImport().preview(
        files: [(late.name, late.bytes + [])], round: autumn.id, registry: shippedRegistry,
        today: published, from: $0)
    }
    #expect(preview.isEmpty && preview.findings.contains { $0.rule == "round-closed" })
  }

  /// An academy closes, and some classes are held.
  mutating func passWinter() throws {
    let last = try aDay("2026-12-31")
    _ = try write("entry-recorded", on: last) {
      try EntryWriting(.academy, registry: shippedRegistry).write(
        ["id": plot.closing.id, "validTo": "2026-12-31", "successor": "fa-27"], in: $0)
    }
    let held = try aDay("2027-01-20")
    let open = ledger.deliveries.values.filter {
      $0.status == .notDelivered && $0.jointWith.isEmpty
    }.sorted { $0.key < $1.key }
    for var delivery in open where hand.dice.happens(oneIn: 4) {
      delivery.status = hand.dice.pick([.delivered, .partlyDelivered, .cancelled, .postponed])
      plot.dice.complete(&delivery)
      try telephone(delivery, on: held)
    }
  }

  mutating func liveSpring() throws {
    let days = [try aDay("2027-02-15"), try aDay("2027-03-05")]
    var envelopes: [[Envelope]] = [[], []]
    var said: [[Saying]] = [[], []]
    for career in plot.careers where career.academy.id != plot.closing.id {
      guard hand.dice.roll(5) < 3 else { continue }
      let saying = progressed(career)
      let wave = hand.dice.roll(2)
      envelopes[wave].append(try envelope(saying, of: career.academy))
      said[wave].append(saying)
      if hand.dice.happens(oneIn: 8), let again = envelopes[wave].last {
        envelopes[1].append(again)
      }
    }
    try closedAcademyAnswers(on: days[0])
    for (wave, day) in days.enumerated() {
      if wave == 1 { try passSpringDate() }
      try take(envelopes[wave], of: spring, on: day)
      for saying in said[wave] {
        let code = saying.organization
        let key = try #require(lastResponse(of: code, in: spring))
        try correct(saying, on: day)
        if hand.dice.happens(oneIn: 2) { try finish(key, on: day) }
      }
    }
  }

  private mutating func passSpringDate() throws {
    let day = try aDay("2027-03-01")
    try move(spring, to: .afterDue, on: day)
    let marked = try write("round-moved", on: day) {
      try RequestMarking(spring).markOverdue(on: day, in: $0)
    }
    for code in marked { ledger.requests["\(spring.id)/\(code)"]?.state = .overdue }
    let answered = Set(
      ledger.responses.values.filter { $0.round == spring.id }.map(\.organization))
    #expect(answered.isDisjoint(with: marked))
  }

  /// The academy that has closed sends a form: it is no member any more.
  private mutating func closedAcademyAnswers(on day: CalendarDay) throws {
    let code = plot.closing.id
    #expect(forms[code] == nil && ledger.requests["\(spring.id)/\(code)"] == nil)
    var form = try #require(forms["fa-27"])
    form.sheets.removeAll { $0.name == FormMeta.sheetName }
    var paper = try Paper(form.sheets[0])
    try paper.head("機関コード", .text(code))
    try paper.head("機関名", .text(plot.closing.name))
    try paper.head("回答区分", .text("該当なし"))
    form.sheets[0] = paper.draft
    let bytes = try WorkbookWriter().write(form)
    let before = try store.read { try $0.origins() }
    try write("round-imported", on: day) { writer in
      let preview = try RoundImport().preview(
        files: [("閉校.xlsx", bytes)], round: spring.id, registry: shippedRegistry, today: day,
        from: writer.reader)
      #expect(preview.findings.contains { $0.rule == "not-a-member" })
      try RoundImport().accept(preview, in: writer)
    }
    #expect(try store.read { try $0.origins() } == before)
  }

  /// What an academy says at the end of the year: what its form says, gone on.
  private mutating func progressed(_ career: Career) -> Saying {
    let code = career.academy.id
    let entries = ledger.entries.values.filter { $0.organization == code }.sorted {
      $0.key < $1.key
    }
    let deliveries = ledger.deliveries.values.filter { $0.organization == code }
      .sorted { $0.key < $1.key }
    if entries.isEmpty, deliveries.isEmpty {
      return hand.dice.happens(oneIn: 4)
        ? Career.none(code) : plot.dice.saying(code, round: spring)
    }
    var saying = Saying(code)
    saying.courses = ledger.courses.values.filter { $0.organization == code }
      .sorted { $0.key < $1.key }
    saying.mappings = ledger.mappings.values.filter { $0.organization == code }
      .sorted { $0.key < $1.key }
    // A line that was recorded by telephone has no course yet: its own is typed into the form.
    let isKnown = Set(saying.courses.map(\.name))
    for name in Set((entries.map(\.localCourse) + deliveries.map(\.localCourse))).sorted() {
      plot.dice.restore(name, in: &saying)
    }
    for entry in entries {
      let now = progressed(entry)
      if now == entry, isKnown.contains(entry.localCourse), hand.dice.happens(oneIn: 2) {
        saying.untouched.insert(entry.key)
      }
      saying.entries.append(now)
    }
    for delivery in deliveries {
      let now = progressed(delivery)
      if now == delivery, hand.dice.happens(oneIn: 2) { saying.untouched.insert(delivery.key) }
      saying.deliveries.append(now)
    }
    // The guest of a joint class may report it once more.
    if let guest = career.right.deliveries.first(where: { ledger.hosts[$0.key] != nil }),
      let host = ledger.hosts[guest.key].flatMap({ ledger.deliveries[$0] }),
      hand.dice.happens(oneIn: 2)
    {
      var again = guest
      again.firstDay = host.firstDay
      saying.deliveries.append(again)
    }
    saying.answer = plot.dice.answer(code, spring)
    if saying.answer == nil {
      saying.answer = Answer(round: spring.id, organization: code, question: "Q1", options: ["1"])
    }
    return saying
  }

  private mutating func progressed(_ entry: CurriculumEntry) -> CurriculumEntry {
    guard entry.jointWith.isEmpty, hand.dice.happens(oneIn: 3) else { return entry }
    switch entry.status {
    case .unknown, .considering, .notPlanned:
      let status = hand.dice.pick([PlanStatus.considering, .decided, .notPlanned, .notHeld])
      if status == entry.status { return entry }
      return plot.dice.entry(
        entry.organization, entry.fiscalYear, entry.localCourse, entry.subject, status)
    case .decided:
      // Back from 組入れ決定: held, until somebody has called.
      let status = hand.dice.pick([PlanStatus.notHeld, .abolished, .considering, .notPlanned])
      return plot.dice.entry(
        entry.organization, entry.fiscalYear, entry.localCourse, entry.subject, status)
    case .notHeld, .abolished: return entry
    }
  }

  private mutating func progressed(_ delivery: Delivery) -> Delivery {
    var now = delivery
    guard delivery.jointWith.isEmpty, hand.dice.happens(oneIn: 2) else { return now }
    switch delivery.status {
    case .notDelivered:
      now.status = hand.dice.pick([.delivered, .partlyDelivered, .cancelled, .postponed])
    case .partlyDelivered: now.status = .delivered
    case .delivered, .cancelled, .postponed: return now
    }
    plot.dice.complete(&now)
    return now
  }
}
