/// Counts all rounds of a store: from the counts of each year, since no report may decode ten years of records.
struct YearCounts {
  /// The rounds in their order.
  let years: [YearFigures]
  /// The last round beside the one before it.
  let changes: [YearChange]

  /// Counts rounds that are in the order of their days.
  init(_ rounds: [Round], prefecture: String?, from reader: TrainingReader) throws {
    let kept = try Tallies(reader.database)
    let area = prefecture.map { kept.organizations.numbers(in: $0) }
    var answers: [RoundTally] = []
    var members: [NumberSet] = []
    var tallies: [FiscalYear: YearTally] = [:]
    for round in rounds {
      let answer = try kept.round(round.id)
      answers.append(answer)
      members.append(area.map { answer.members.intersection($0) } ?? answer.members)
      for year in [round.deliveriesYear, round.plansYear] where tallies[year] == nil {
        tallies[year] = try kept.year(year)
      }
    }
    years = rounds.enumerated().map { place, round in
      Self.figures(
        round, members[place], answers[place], tallies[round.deliveriesYear] ?? YearTally(),
        plans: tallies[round.plansYear] ?? YearTally(), prefecture: prefecture ?? "")
    }
    changes = Self.changes(rounds, members, tallies)
  }

  private static func figures(
    _ round: Round, _ members: NumberSet, _ answers: RoundTally, _ tally: YearTally,
    plans: YearTally, prefecture: String
  ) -> YearFigures {
    var year = YearFigures(round: round.id, fiscalYear: round.deliveriesYear)
    let known = tally.known.union(plans.known).union(tally.held).union(answers.confirmedNone)
    let amounts = tally.amounts[prefecture] ?? YearTally.Amounts()
    year.members = members.count
    year.answered = answers.answered.intersection(members).count
    year.included = members.intersection(tally.included).count
    year.delivered = members.intersection(tally.delivered).count
    year.unknown = members.subtracting(known).count
    year.hours = amounts.hours
    year.trainees = amounts.trainees
    return year
  }

  private static func changes(
    _ rounds: [Round], _ members: [NumberSet], _ tallies: [FiscalYear: YearTally]
  ) -> [YearChange] {
    guard let last = rounds.last, let now = members.last else { return [] }
    let before = rounds.dropLast()
    let earlier = before.isEmpty ? NumberSet() : members[before.count - 1]
    let both = now.intersection(earlier)
    func classes(_ set: (YearTally) -> NumberSet) -> [Int] {
      func found(_ round: Round?) -> NumberSet {
        round.flatMap { tallies[$0.deliveriesYear] }.map(set) ?? NumberSet()
      }
      let this = found(last).intersection(both)
      let then = found(before.last).intersection(both)
      let ever = before.reduce(into: NumberSet()) { $0.formUnion(found($1)) }
      return [
        this.subtracting(then).count, this.subtracting(ever).count, this.intersection(then).count,
        then.subtracting(this).count, both.subtracting(this).subtracting(then).count,
        now.subtracting(earlier).count, earlier.subtracting(now).count,
      ]
    }
    let (included, delivered) = (classes(\.included), classes(\.delivered))
    let titles = [
      ("new", "新規"), ("first", "　うち 初めて"), ("continued", "継続"), ("stopped", "中止（前だけ）"),
      ("neither", "どちらにもない"), ("joined", "今回から対象"), ("left", "対象でなくなった"),
    ]
    return zip(titles, zip(included, delivered)).map {
      YearChange(key: $0.0, title: $0.1, included: $1.0, delivered: $1.1)
    }
  }
}
