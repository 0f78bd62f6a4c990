import GRDB

/// Counts all rounds of a store: by plain rows of a few columns, since no report may decode ten years of records.
struct YearCounts {
  /// The rounds in their order.
  let years: [YearFigures]
  /// The last round beside the one before it.
  let changes: [YearChange]

  /// Counts rounds that are in the order of their days.
  init(_ rounds: [Round], prefecture: String?, from reader: TrainingReader) throws {
    let scan = try YearScan(rounds, prefecture: prefecture, from: reader)
    years = rounds.enumerated().map { place, round in
      var year = YearFigures(round: round.id, fiscalYear: round.deliveriesYear)
      let members = scan.members[place]
      let (included, delivered) = (
        scan.included[round.deliveriesYear] ?? [], scan.delivered[round.deliveriesYear] ?? []
      )
      let known = (scan.known[round.deliveriesYear] ?? []).union(scan.known[round.plansYear] ?? [])
        .union(scan.held[round.deliveriesYear] ?? []).union(scan.confirmedNone[place])
      year.members = members.count
      year.answered = scan.answered[place].intersection(members).count
      year.included = members.intersection(included).count
      year.delivered = members.intersection(delivered).count
      year.unknown = members.subtracting(known).count
      year.hours = scan.amounts[round.deliveriesYear, default: .init()].hours
      year.trainees = scan.amounts[round.deliveriesYear, default: .init()].trainees
      return year
    }
    changes = Self.changes(rounds, scan)
  }

  private static func changes(_ rounds: [Round], _ scan: YearScan) -> [YearChange] {
    guard let last = rounds.last else { return [] }
    let before = rounds.dropLast()
    let members = scan.members.last ?? []
    let earlier = before.isEmpty ? [] : scan.members[before.count - 1]
    let both = members.intersection(earlier)
    func classes(_ sets: [FiscalYear: NumberSet]) -> [Int] {
      let now = (sets[last.deliveriesYear] ?? []).intersection(both)
      let then = (before.last.flatMap { sets[$0.deliveriesYear] } ?? []).intersection(both)
      let ever = before.reduce(into: NumberSet()) { $0.formUnion(sets[$1.deliveriesYear] ?? []) }
      return [
        now.subtracting(then).count, now.subtracting(ever).count, now.intersection(then).count,
        then.subtracting(now).count, both.subtracting(now).subtracting(then).count,
        members.subtracting(earlier).count, earlier.subtracting(members).count,
      ]
    }
    let (included, delivered) = (classes(scan.included), classes(scan.delivered))
    let titles = [
      ("new", "新規"), ("first", "　うち 初めて"), ("continued", "継続"), ("stopped", "中止（前だけ）"),
      ("neither", "どちらにもない"), ("joined", "今回から対象"), ("left", "対象でなくなった"),
    ]
    return zip(titles, zip(included, delivered)).map {
      YearChange(key: $0.0, title: $0.1, included: $1.0, delivered: $1.1)
    }
  }
}
