internal import Diagnostics
internal import Tables

/// Writes one form of an import.
struct ImportAcceptance {
  let round: Round
  let digest: String
  let day: CalendarDay
  let form: ImportForm
  let writer: TrainingWriter

  private var organization: String { form.reading.organization }
  private var hasReason: Bool { !writer.authorship.reason.isEmpty }

  func accept() throws {
    try acceptResponse()
    guard form.outcome == .answer else { return }
    let proposal = form.reading.proposal
    try acceptRequest()
    try record(proposal.localCourses)
    try record(proposal.mappings)
    for key in proposal.goneMappings
    where try writer.reader.one(CourseMapping.self, key: key) != nil {
      try writer.withdraw(CourseMapping.self, key: key)
    }
    try record(proposal.entries)
    try record(proposal.deliveries)
    for key in proposal.goneDeliveries where try writer.reader.one(Delivery.self, key: key) != nil {
      try writer.withdraw(Delivery.self, key: key)
    }
    try record(proposal.answers)
    if let contact = proposal.contact { try record([contact]) }
    try openQueries()
  }

  private func record<Value: Record>(_ proposals: [Proposed<Value>]) throws {
    for proposed in proposals {
      switch proposed.standing {
      case .joint: continue
      case .held where !hasReason: continue
      case .new, .changed, .same, .held, .reasoned:
        do {
          try writer.record(
            proposed.record, cells: proposed.cells, isReasoned: proposed.standing == .reasoned)
        } catch TrainingError.forbiddenMove {
          // The store has gone on since the preview: what it has stays.
          continue
        }
      }
    }
  }

  private func acceptResponse() throws {
    let key = "\(round.id)/\(organization)/\(form.number - 1)"
    if var previous = try writer.reader.one(Response.self, key: key), previous.review == .returned {
      previous.review = .resubmitted
      try writer.record(previous)
    }
    try writer.record(
      Response(
        round: round.id, organization: organization, number: form.number,
        isConfirmedNone: form.reading.isConfirmedNone, receivedOn: day,
        questionSet: form.reading.questionSet, file: digest,
        review: form.reading.needsCheck ? .needsCheck : .unchecked))
  }

  private func acceptRequest() throws {
    let key = "\(round.id)/\(organization)"
    var request =
      try writer.reader.one(Request.self, key: key)
      ?? Request(round: round.id, organization: organization)
    let goal: ReplyState = form.reading.isConfirmedNone ? .confirmedNone : .answered
    guard let way = request.state.way(to: goal) ?? (hasReason ? [goal] : nil) else { return }
    for step in way {
      request.state = step
      if step == goal { request.answeredOn = day }
      try writer.record(request)
    }
  }

  private func openQueries() throws {
    var known = try writer.reader.all(
      Query.self, where: ["round": round.id, "organization": organization])
    var number = try lastNumber(known)
    for finding in form.reading.findings {
      guard let rule = FormRule(rawValue: finding.rule), rule.isAsked else { continue }
      let about = finding.position.element ?? ""
      let isAsked = known.contains {
        $0.rule == finding.rule && $0.about == about && $0.state.isOpen
      }
      if isAsked { continue }
      number += 1
      let query = Query(
        round: round.id, organization: organization, number: number, about: about,
        rule: finding.rule, text: finding.message.japanese, openedOn: day)
      try writer.record(query)
      known.append(query)
    }
  }

  /// The last number ever given, also to what was taken back.
  private func lastNumber(_ known: [Query]) throws -> Int {
    var number = known.map(\.number).max() ?? 0
    while try writer.reader.last(Query.self, key: "\(round.id)/\(organization)/\(number + 1)")
      != nil
    { number += 1 }
    return number
  }
}
