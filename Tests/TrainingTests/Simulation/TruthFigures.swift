import Tables

@testable import Training

/// The figures of a round, counted from the known truth and by nothing of the reports' code.
struct TruthFigures {
  /// What is counted of some academies.
  struct Counts: Equatable {
    var academies = 0
    var included = 0
    var delivered = 0
    var nextYear = 0
    var prospect = 0
    var unknown = 0
  }

  private(set) var steps: [ProgressStep: Int] = [:]
  private(set) var replies: [ReplyState: Int] = [:]
  private(set) var prefectures: [String: Counts] = [:]
  private(set) var all = Counts()

  init(_ ledger: Ledger, _ round: Round, _ plot: Plot) {
    let prefectureOf = Dictionary(
      uniqueKeysWithValues: plot.careers.map { ($0.academy.id, $0.academy.prefecture) })
    for request in ledger.requests.values
    where request.round == round.id && request.state != .outOfScope {
      let code = request.organization
      let step = Self.step(code, request.state, ledger, round)
      let own = ledger.entries.values.filter { $0.organization == code }
      var counts = Counts(academies: 1)
      let now = own.filter { $0.fiscalYear == round.deliveriesYear }
      counts.included = now.contains(where: Self.isWhole) ? 1 : 0
      counts.delivered = step == .delivered ? 1 : 0
      counts.nextYear = step == .nextYear ? 1 : 0
      counts.prospect = [.delivered, .thisYear, .nextYear].contains(step) ? 1 : 0
      counts.unknown = step == .unknown ? 1 : 0
      steps[step, default: 0] += 1
      replies[request.state, default: 0] += 1
      let prefecture = prefectureOf[code] ?? ""
      prefectures[prefecture] = Self.sum(prefectures[prefecture] ?? Counts(), counts)
      all = Self.sum(all, counts)
    }
  }

  /// 組入れ決定 with topic, hours and evidence.
  private static func isWhole(_ entry: CurriculumEntry) -> Bool {
    let hours = [
      entry.lectureHours, entry.exerciseHours, entry.practicalHours, entry.tabletopHours,
      entry.onlineHours,
    ].compactMap(\.self).reduce(0, +)
    return entry.status == .decided && !entry.topics.isEmpty && hours > 0 && !entry.evidence.isEmpty
  }

  private static func sum(_ one: Counts, _ other: Counts) -> Counts {
    Counts(
      academies: one.academies + other.academies, included: one.included + other.included,
      delivered: one.delivered + other.delivered, nextYear: one.nextYear + other.nextYear,
      prospect: one.prospect + other.prospect, unknown: one.unknown + other.unknown)
  }

  /// The first of the seven that holds.
  private static func step(
    _ code: String, _ reply: ReplyState, _ ledger: Ledger, _ round: Round
  ) -> ProgressStep {
    let entries = ledger.entries.values.filter { $0.organization == code }
    let classes = ledger.deliveries.values.filter {
      ($0.organization == code || $0.jointWith.contains(code))
        && $0.fiscalYear == round.deliveriesYear
    }
    if classes.contains(where: { $0.status == .delivered || $0.status == .partlyDelivered }) {
      return .delivered
    }
    let now = entries.filter { $0.fiscalYear == round.deliveriesYear }
    let next = entries.filter { $0.fiscalYear == round.plansYear }
    func own(_ entry: CurriculumEntry) -> [Delivery] {
      classes.filter { held in
        held.subject == entry.subject
          && (held.organization == code
            ? held.localCourse == entry.localCourse : entry.jointWith.contains(held.organization))
      }
    }
    func isGivenUp(_ entry: CurriculumEntry) -> Bool {
      let own = own(entry)
      return !own.isEmpty && own.allSatisfy { $0.status == .cancelled || $0.status == .postponed }
    }
    let open = now.filter { $0.status == .decided && !isGivenUp($0) }
    if open.contains(where: isWhole) { return .thisYear }
    if next.contains(where: isWhole) || classes.contains(where: { $0.status == .postponed }) {
      return .nextYear
    }
    let planned = now.flatMap(own)
    let isAlone = classes.contains { held in
      held.status == .notDelivered && !planned.contains { $0.key == held.key }
    }
    let isHalfKnown = now.contains { entry in
      entry.status == .unknown && own(entry).contains { $0.status == .notDelivered }
    }
    if !open.isEmpty || isAlone || isHalfKnown || next.contains(where: { $0.status == .decided })
      || (now + next).contains(where: { $0.status == .considering })
    {
      return .considering
    }
    let known = (now + next).contains { $0.status != .unknown }
    if known || classes.contains(where: { $0.status == .cancelled }) { return .notPlanned }
    if entries.filter({ now.contains($0) || next.contains($0) }).isEmpty, reply == .confirmedNone {
      return .confirmedNone
    }
    return .unknown
  }
}
