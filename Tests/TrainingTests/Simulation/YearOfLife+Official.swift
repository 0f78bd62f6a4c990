import Tables
import TestSupport
import Testing

@testable import Training

extension YearOfLife {
  /// What an official does about a form of a wave.
  mutating func check(_ career: Career, _ wave: Int, on day: CalendarDay) throws {
    guard let saying = career.sayings(in: wave).last else { return }
    let key = try #require(lastResponse(of: career.academy.id, in: autumn))
    switch career.manner {
    case .returned where wave == career.first: try review(key, .returned, on: day)
    case .returned:
      let number = try #require(ledger.responses[key]).number
      try review("\(autumn.id)/\(career.academy.id)/\(number - 1)", .final, on: day)
      try settle(career.academy.id, autumn, on: day)
      try finish(key, on: day)
    case .telephone, .backwards, .noneFirst:
      guard wave == career.second || wave == career.first else { return }
      if wave == career.first, case .backwards = career.manner { return }
      if wave == career.first, case .noneFirst = career.manner { return }
      try correct(career.right, on: day)
      try settle(career.academy.id, autumn, on: day)
      try finish(key, on: day)
    case .twice(let wrong) where wave == career.second:
      for entry in wrong.entries where !saying.entries.contains(where: { $0.key == entry.key }) {
        try write("entry-withdrawn", on: day) {
          try EntryWithdrawal(.inclusion).withdraw(entry.key, in: $0)
        }
        ledger.entries[entry.key] = nil
      }
      if hand.dice.happens(oneIn: 2) { try finish(key, on: day) }
    default:
      if hand.dice.happens(oneIn: 2) { try finish(key, on: day) }
    }
  }

  func lastResponse(of code: String, in round: Round) -> String? {
    ledger.responses.values.filter { $0.round == round.id && $0.organization == code }
      .max { $0.number < $1.number }?.key
  }

  /// Moves a review; otherwise than along the arrows only with a reason.
  mutating func review(
    _ key: String, _ state: ReviewStatus, on day: CalendarDay, reason: String = ""
  )
    throws
  {
    var response = try #require(ledger.responses[key])
    if !response.review.leads(to: state) { ledger.corrected.insert("responses/\(key)") }
    response.review = state
    ledger.responses[key] = response
    try write("response-reviewed", on: day, reason: reason) { writer in
      var stored = try writer.reader.found(Response.self, key: key)
      stored.review = state
      try writer.record(stored)
    }
  }

  /// Makes an answer count: one with nothing open at once, others after a telephone call.
  mutating func finish(_ key: String, on day: CalendarDay) throws {
    let response = try #require(ledger.responses[key])
    switch response.review {
    case .unchecked:
      try review(key, .confirmed, on: day)
      try review(key, .final, on: day)
    case .needsCheck:
      try settle(response.organization, response.round == autumn.id ? autumn : spring, on: day)
      try review(key, .final, on: day, reason: "電話で確認")
    default: break
    }
  }

  /// Settles all questions about an academy's answers.
  mutating func settle(_ code: String, _ round: Round, on day: CalendarDay) throws {
    let isMistake = hand.dice.happens(oneIn: 5)
    try write("queries-closed", on: day) { writer in
      let open = try writer.reader.all(
        Query.self, where: ["round": round.id, "organization": code]
      ).filter(\.state.isOpen)
      for var query in open {
        query.state = .answered
        query.answer = "電話で確認"
        try writer.record(query)
        query.state = isMistake ? .withdrawn : .resolved
        query.closedOn = day
        try writer.record(query)
      }
    }
    ledger.settled.insert("\(round.id)/\(code)")
  }

  /// Corrects by telephone whatever is not as the academy says now.
  mutating func correct(_ right: Saying, on day: CalendarDay) throws {
    for entry in right.entries where ledger.entries[entry.key] != entry {
      try telephone(entry, on: day, reason: "電話で確認。回答票の誤り")
    }
    for delivery in right.deliveries
    where ledger.deliveries[delivery.key] != delivery && delivery.jointWith.isEmpty {
      try telephone(delivery, on: day, reason: "電話で確認。回答票の誤り")
    }
    if let answer = right.answer, ledger.answers[answer.key] != answer {
      try write("answer-corrected", on: day, reason: "電話で確認") { try $0.record(answer) }
      ledger.answers[answer.key] = answer
    }
  }

  /// Records what was said on the telephone, as names and values.
  mutating func telephone(_ entry: CurriculumEntry, on day: CalendarDay, reason: String = "") throws
  {
    try type(
      entry, beside: ledger.entries[entry.key], kind: .inclusion, on: day, reason: reason,
      [
        "organization": entry.organization, "fiscalYear": "R\(entry.fiscalYear.year - 2018)",
        "localCourse": entry.localCourse, "subject": entry.subject,
        "status": entry.status.japanese,
      ])
    let isHeld = ledger.take(entry, reason: reason)
    #expect(!isHeld)
  }

  mutating func telephone(_ delivery: Delivery, on day: CalendarDay, reason: String = "") throws {
    try type(
      delivery, beside: ledger.deliveries[delivery.key], kind: .delivery, on: day, reason: reason,
      [
        "organization": delivery.organization,
        "fiscalYear": "令和\(delivery.fiscalYear.year - 2018)年度",
        "localCourse": delivery.localCourse, "subject": delivery.subject,
        "session": "\(delivery.session)", "status": delivery.status.japanese,
      ])
    let isHeld = ledger.take(delivery, reason: reason)
    #expect(!isHeld)
  }

  private func type<Value: Record>(
    _ value: Value, beside old: Value?, kind: EntryKind, on day: CalendarDay, reason: String,
    _ head: [String: String]
  ) throws {
    var values = head
    let before = try old.map { try RecordText.write($0) } ?? [:]
    for (name, text) in try RecordText.write(value)
    where values[name] == nil && text != before[name] ?? "" {
      // Options with commas between them; other lists as they are kept.
      let isList = ["topics", "tools", "lecturers"].contains(name)
      values[name] = isList ? text.replacing(" ", with: ",") : text
    }
    _ = try write("entry-recorded", on: day, reason: reason) {
      try EntryWriting(kind, registry: shippedRegistry).write(values, in: $0)
    }
  }
}
