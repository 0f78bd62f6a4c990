import Storage
import Tables
import TestSupport
import Testing

@testable import Training

/// A year of the life of 55 academies, lived with the real code: the ledger is kept beside it.
struct YearOfLife {
  let folder: TemporaryFolder
  let store: TrainingStore
  var plot: Plot
  var ledger = Ledger()
  var hand: Hand
  /// The round of autumn, and that of the end of the year.
  var autumn, spring: Round
  /// The forms as they went out, by academy; those of a prefecture by its code.
  var forms: [String: WorkbookDraft] = [:]
  /// What was sent last, to be sent again.
  var sent: [String: Envelope] = [:]
  /// The figures as they were published.
  var frozen: [Snapshot] = []

  init(_ seed: Int) throws {
    folder = try #require(TemporaryFolder())
    store = try TrainingStore(folder.path + "/t.sqlite")
    hand = Hand(dice: SeededDice(seed + 7_000))
    let year = try #require(FiscalYear(2026))
    autumn = Round(
      id: "R8", title: "令和8年度フォローアップ", deliveriesYear: year, plansYear: year.next,
      asOf: try aDay("2026-09-01"), basis: "総行外第5号/2024-07-17", questionSet: "2026",
      sentOn: try aDay("2026-09-15"), due: try aDay("2026-10-16"))
    spring = autumn
    spring.id = "R8-2"
    (spring.asOf, spring.sentOn) = (try aDay("2027-02-01"), try aDay("2027-02-05"))
    spring.due = try aDay("2027-02-26")
    let closing = Organization(
      id: "fa-27140", kind: .academy, name: "旧なにわ消防訓練センター", prefecture: "27",
      operatorName: "堺市", governmentCode: "271403")
    plot = Plot(seed, round: autumn, closing: closing)
    for pair in plot.pairs {
      guard let host = jointKey(pair.host), let guest = jointKey(pair.guest) else { continue }
      ledger.hosts[guest] = host
    }
  }

  private func jointKey(_ code: String) -> String? {
    plot.careers.first { $0.academy.id == code }?.right.deliveries
      .first { !$0.jointWith.isEmpty }?.key
  }

  mutating func live() throws {
    try begin()
    try open(autumn)
    for (wave, text) in Plot.waves.enumerated() {
      try passDate(before: wave)
      try receive(wave, on: try aDay(text))
    }
    try closeAutumn()
    try passWinter()
    try open(spring)
    try liveSpring()
  }

  /// Writes as a command does: in a transaction of its own.
  @discardableResult
  func write<Value>(
    _ action: String, on day: CalendarDay, reason: String = "",
    _ body: (TrainingWriter) throws -> Value
  ) throws -> Value {
    try store.write(.test(action, reason: reason, day: "\(day)"), body)
  }

  private mutating func begin() throws {
    let first = try aDay("2026-04-01")
    try write("registry-imported", on: first) { try shippedRegistry.plant(in: $0) }
    let closing = plot.closing
    _ = try write("entry-recorded", on: first) {
      try EntryWriting(.academy, registry: shippedRegistry).write(
        [
          "id": closing.id, "kind": closing.kind.rawValue, "name": closing.name,
          "prefecture": closing.prefecture, "operatorName": closing.operatorName,
          "governmentCode": closing.governmentCode,
        ], in: $0)
    }
    for career in plot.careers {
      for entry in career.before { try telephone(entry, on: first) }
    }
  }

  private mutating func open(_ round: Round) throws {
    let sentOn = try #require(round.sentOn)
    let count = try write("round-created", on: round.asOf) { try RoundOpening(round).open(in: $0) }
    let members = plot.careers.map(\.academy.id).filter {
      round.id == autumn.id || $0 != plot.closing.id
    }
    #expect(count == members.count)
    for code in members {
      let request = Request(round: round.id, organization: code)
      ledger.requests[request.key] = request
    }
    try move(round, to: .inquiring, on: round.asOf)
    let files = try store.read { try FormSet($0, round: round.id, registry: shippedRegistry).files }
    #expect(files.count == members.count + 47)
    forms = [:]
    for (code, file) in zip(members.sorted(by: inOrder), files) { forms[code] = file.draft }
    for (prefecture, file) in zip(shippedRegistry.prefectures, files.dropFirst(members.count)) {
      forms[prefecture.code] = file.draft
    }
    let moved = try write("requests-marked", on: sentOn) {
      try RequestMarking(round).move(members, to: .sent, on: sentOn, in: $0)
    }
    #expect(moved.moved == members && moved.left.isEmpty)
    for code in members { _ = ledger.move("\(round.id)/\(code)", to: .sent, on: sentOn) }
  }

  private func inOrder(_ one: String, _ other: String) -> Bool {
    let prefecture = { (code: String) in String(code.dropFirst(3).prefix(2)) }
    return (prefecture(one), one) < (prefecture(other), other)
  }

  mutating func move(_ round: Round, to state: RoundState, on day: CalendarDay) throws {
    try write("round-moved", on: day) { writer in
      var now = try writer.reader.found(Round.self, key: round.id)
      now.state = state
      try writer.record(now)
    }
    if round.id == autumn.id { autumn.state = state } else { spring.state = state }
  }
}
