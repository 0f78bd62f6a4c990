import Tables
import TestSupport
import Testing

@testable import Training

extension YearOfLife {
  /// What happens between waves: acknowledgements, the date that passes, reminders.
  mutating func passDate(before wave: Int) throws {
    let round = autumn
    switch wave {
    case 0: try answerTheTelephone()
    case 2:
      let day = try aDay("2026-10-19")
      try move(round, to: .afterDue, on: day)
      let late = ledger.requests.values.filter {
        $0.round == round.id && ($0.state == .sent || $0.state == .acknowledged)
      }
      let marked = try write("round-moved", on: day) {
        try RequestMarking(round).markOverdue(on: day, in: $0)
      }
      #expect(Set(marked) == Set(late.map(\.organization)))
      for request in late { ledger.requests[request.key]?.state = .overdue }
      try remind(round, strength: 1, on: try aDay("2026-10-20"))
    case 3: try remind(round, strength: 2, on: try aDay("2026-11-02"))
    case 4: try remind(round, strength: 3, on: try aDay("2026-11-16"))
    default: break
    }
  }

  /// Some say that they have the form, some that the questions do not apply, some are not asked after all.
  private mutating func answerTheTelephone() throws {
    let day = try aDay("2026-09-18")
    for career in plot.careers {
      let goal: ReplyState
      switch career.manner {
      case .silent(isAcknowledged: true): goal = .acknowledged
      case .outOfScope: goal = .outOfScope
      case .none(byTelephone: true): goal = .confirmedNone
      default: continue
      }
      let code = career.academy.id
      let moved = try write("requests-marked", on: day) {
        try RequestMarking(autumn).move([code], to: goal, on: day, in: $0)
      }
      #expect(moved.moved == [code])
      _ = ledger.move("\(autumn.id)/\(code)", to: goal, on: day)
    }
  }

  /// Reminds everybody who has not answered, and calls some of them.
  private mutating func remind(_ round: Round, strength: Int, on day: CalendarDay) throws {
    let open = ledger.requests.values.filter { $0.round == round.id && $0.state == .overdue }
      .map(\.organization).sorted()
    let list = try store.read {
      try ReminderList($0, round: round.id, today: day, strength: strength).letters
    }
    #expect(list.map(\.letter.organization).sorted() == open)
    #expect(list.allSatisfy { $0.workingDays > 0 && !$0.letter.body.contains("違反") })
    try write("reminders-written", on: day) { writer in
      for entry in list {
        try writer.record(
          Reminder(
            round: round.id, organization: entry.letter.organization, number: entry.reminders + 1,
            strength: strength, day: day))
      }
    }
    for code in open {
      let number = ledger.reminders.values.count { $0.organization == code } + 1
      let reminder = Reminder(
        round: round.id, organization: code, number: number, strength: strength, day: day)
      ledger.reminders[reminder.key] = reminder
    }
    for code in open where strength > 1 && hand.dice.happens(oneIn: 2) {
      try call(code, round, on: day)
    }
  }

  private mutating func call(_ code: String, _ round: Round, on day: CalendarDay) throws {
    let log = ContactLog(
      organization: code, number: ledger.calls.values.count { $0.organization == code } + 1,
      round: round.id, day: day, matter: "督促の電話", outcome: "来週に提出")
    _ = try write("entry-recorded", on: day) {
      try EntryWriting(.call, registry: shippedRegistry).write(
        [
          "organization": code, "round": round.id, "day": "\(day)", "matter": log.matter,
          "outcome": log.outcome,
        ], in: $0)
    }
    ledger.calls[log.key] = log
  }

  /// Imports what comes back in a wave, and checks it.
  mutating func receive(_ wave: Int, on day: CalendarDay) throws {
    var plain: [Envelope] = []
    var reasoned: [Envelope] = []
    for career in plot.careers where !plot.bundled.contains(career.academy.prefecture) {
      let code = career.academy.id
      for saying in career.sayings(in: wave) {
        let envelope = try envelope(saying, of: career.academy)
        sent[code] = envelope
        if case .noneFirst = career.manner, wave == career.second {
          reasoned.append(envelope)
        } else {
          plain.append(envelope)
        }
      }
      if case .sameTwice = career.manner, let again = sent[code] {
        // In the same heap, or weeks later.
        if wave == career.second || (wave == career.first && hand.dice.happens(oneIn: 3)) {
          plain.append(again)
        }
      }
    }
    for prefecture in plot.bundled.sorted() { plain += try bundles(of: prefecture, in: wave) }
    try take(plain, of: autumn, on: day)
    try take(reasoned, of: autumn, on: day, reason: "電話で確認。該当なしは誤り")
    for career in plot.careers { try check(career, wave, on: day) }
  }

  private mutating func bundles(of prefecture: String, in wave: Int) throws -> [Envelope] {
    let own = plot.careers.filter { $0.academy.prefecture == prefecture }
    var isAgain = false
    var isSame = false
    for career in own {
      if case .twice = career.manner { isAgain = true }
      if case .sameTwice = career.manner { isSame = true }
    }
    if wave == own[0].second, !isAgain, isSame { return sent[prefecture].map { [$0] } ?? [] }
    guard wave == own[0].first || (wave == own[0].second && isAgain) else { return [] }
    let sayings = own.map { career -> (Organization, Saying?) in
      if case .silent = career.manner { return (career.academy, nil) }
      if case .outOfScope = career.manner { return (career.academy, nil) }
      return (career.academy, career.sayings(in: wave).last ?? career.right)
    }
    guard sayings.contains(where: { $0.1 != nil }) else { return [] }
    let envelope = try envelope(sayings, of: prefecture)
    sent[prefecture] = envelope
    return [envelope]
  }
}
