import Tables

@testable import Training

extension Ledger {
  /// What becomes of a form: kept as an answer that a later one replaces, or the answer that counts.
  private struct Taken {
    var envelope, part: Int
    var number: Int
    var isLast = true
  }

  /// Takes envelopes that are imported together; gives the keys of the responses that count now.
  @discardableResult
  mutating func take(
    _ envelopes: [Envelope], round: Round, day: CalendarDay, reason: String = ""
  ) -> [String] {
    var taken: [Taken] = []
    var here: Set<String> = []
    for (index, envelope) in envelopes.enumerated() {
      for (place, part) in envelope.parts.enumerated() where part.saying != nil {
        let own = "\(round.id)/\(part.organization)"
        let seen = responses.values.contains {
          $0.organization == part.organization && $0.round == round.id && $0.file == envelope.digest
        }
        if seen || !here.insert("\(own)/\(envelope.digest)").inserted { continue }
        let before = taken.indices.filter {
          envelopes[taken[$0].envelope].parts[taken[$0].part].organization == part.organization
        }
        for other in before { taken[other].isLast = false }
        let number = before.last.map { taken[$0].number } ?? lastNumber(own)
        taken.append(Taken(envelope: index, part: place, number: number + 1))
      }
    }
    let answering = Set(
      taken.filter(\.isLast).map { envelopes[$0.envelope].parts[$0.part].organization })
    var keys: [String] = []
    for form in taken {
      guard let saying = envelopes[form.envelope].parts[form.part].saying else { continue }
      let key = "\(round.id)/\(saying.organization)/\(form.number)"
      respond(saying, key, form.number, round, day, envelopes[form.envelope].digest)
      guard form.isLast else {
        responses[key]?.review = .needsCheck
        continue
      }
      let rules = record(saying, round, day, reason, answering)
      if !rules.isEmpty { responses[key]?.review = .needsCheck }
      asked["\(round.id)/\(saying.organization)", default: []].formUnion(rules)
      if !rules.isEmpty { settled.remove("\(round.id)/\(saying.organization)") }
      keys.append(key)
    }
    return keys
  }

  private func lastNumber(_ own: String) -> Int {
    responses.values.filter { "\($0.round)/\($0.organization)" == own }.map(\.number).max() ?? 0
  }

  private mutating func respond(
    _ saying: Saying, _ key: String, _ number: Int, _ round: Round, _ day: CalendarDay,
    _ digest: String
  ) {
    let previous = "\(round.id)/\(saying.organization)/\(number - 1)"
    if responses[previous]?.review == .returned { responses[previous]?.review = .resubmitted }
    responses[key] = Response(
      round: round.id, organization: saying.organization, number: number,
      isConfirmedNone: saying.isNone, receivedOn: day, questionSet: round.questionSet, file: digest)
  }

  /// Takes what a form says; gives what is asked about it.
  private mutating func record(
    _ saying: Saying, _ round: Round, _ day: CalendarDay, _ reason: String, _ answering: Set<String>
  ) -> Set<String> {
    let own = "\(round.id)/\(saying.organization)"
    var rules = saying.asked(beside: self)
    let goal: ReplyState = saying.isNone ? .confirmedNone : .answered
    if let state = requests[own]?.state, state != goal, state.way(to: goal) == nil {
      rules.insert("moved-backwards")
    }
    _ = move(own, to: goal, on: day, reason: reason)
    let years = [round.deliveriesYear, round.plansYear]
    let lines = Set(saying.entries.map(\.key) + saying.deliveries.map(\.key))
    let gone =
      entries.values.filter {
        $0.organization == saying.organization && years.contains($0.fiscalYear)
      }.map(\.key)
      + deliveries.values.filter {
        $0.organization == saying.organization && $0.fiscalYear == round.deliveriesYear
      }.map(\.key)
    if gone.contains(where: { !lines.contains($0) }) { rules.insert("row-gone") }
    for entry in saying.entries {
      let isBackwards = !(entries[entry.key]?.status ?? .unknown).leads(to: entry.status)
      if isBackwards, entry.reason.isEmpty { rules.insert("moved-backwards") }
      _ = take(entry, reason: reason)
    }
    for delivery in saying.deliveries {
      let old = deliveries[delivery.key]?.status ?? .notDelivered
      if !old.leads(to: delivery.status), delivery.reason.isEmpty {
        rules.insert("moved-backwards")
      }
      if isOfAnother(delivery, answering, &rules) { continue }
      _ = take(delivery, reason: reason)
    }
    if let answer = saying.answer { answers[answer.key] = answer }
    for var course in saying.courses {
      // The table of classes does not ask for hours: what is known stays.
      course.hours = course.hours ?? courses[course.key]?.hours
      courses[course.key] = course
    }
    for mapping in saying.mappings { mappings[mapping.key] = mapping }
    if !saying.office.isEmpty {
      let contact = Contact(organization: saying.organization, office: saying.office)
      contacts[contact.key] = contact
    }
    return rules
  }

  /// Whether the host answers for a class; the host's own takes the guest's away.
  private mutating func isOfAnother(
    _ delivery: Delivery, _ answering: Set<String>, _ rules: inout Set<String>
  ) -> Bool {
    if let host = hosts[delivery.key] {
      guard answering.contains(host.owner) || deliveries[host] != nil else { return false }
      rules.insert("joint-twice")
      deliveries[delivery.key] = nil
      return true
    }
    guard let guest = hosts.first(where: { $0.value == delivery.key })?.key,
      deliveries[guest] != nil
    else { return false }
    // In one import with the guest's form the guest is asked, else the host.
    if !answering.contains(guest.owner) { rules.insert("joint-twice") }
    deliveries[guest] = nil
    return false
  }
}

extension String {
  /// The academy in the key of a record.
  fileprivate var owner: String { String(prefix { $0 != "/" }) }
}
