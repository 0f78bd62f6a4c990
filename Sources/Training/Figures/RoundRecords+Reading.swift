import Tables

extension RoundRecords {
  /// Reads a round; throws ``TrainingError/notFound(_:key:)`` if there is none of that name.
  public init(_ id: String, prefecture: String? = nil, from reader: TrainingReader) throws {
    let round = try reader.found(Round.self, key: id)
    let organizations = Dictionary(
      uniqueKeysWithValues: try reader.all(Organization.self).map { ($0.id, $0) })
    let requests = Dictionary(
      uniqueKeysWithValues: try reader.all(Request.self, where: ["round": id]).map {
        ($0.organization, $0)
      })
    let all = try reader.all(RoundMember.self, where: ["round": id])
      .compactMap { organizations[$0.organization] }
      .filter { $0.kind != .trainingCentre && (prefecture ?? $0.prefecture) == $0.prefecture }
      .sorted { ($0.prefecture, $0.id) < ($1.prefecture, $1.id) }
    let kept = all.filter { requests[$0.id]?.state != .outOfScope }
    let codes = Set(kept.map(\.id))
    let year = round.deliveriesYear
    let responses = Dictionary(
      try reader.all(Response.self, where: ["round": id]).map { ($0.organization, $0) }
    ) { $0.number > $1.number ? $0 : $1 }
    let entries = Dictionary(
      grouping: try reader.all(CurriculumEntry.self, where: ["fiscalYear": year]),
      by: \.organization)
    let plans =
      round.plansYear == year
      ? [:]
      : Dictionary(
        grouping: try reader.all(CurriculumEntry.self, where: ["fiscalYear": round.plansYear]),
        by: \.organization)
    let deliveries = try reader.all(Delivery.self, where: ["fiscalYear": year])
    var taking: [String: [Delivery]] = [:]
    for delivery in deliveries {
      for code in Set([delivery.organization] + delivery.jointWith.codes) {
        taking[code, default: []].append(delivery)
      }
    }
    self.round = round
    self.prefecture = prefecture
    members = kept.map {
      MemberRecords(
        organization: $0, request: requests[$0.id], response: responses[$0.id],
        entries: entries[$0.id] ?? [], plans: plans[$0.id] ?? [], deliveries: taking[$0.id] ?? [])
    }
    outOfScope = all.filter { !codes.contains($0.id) }
    departments = organizations.values
      .filter {
        ($0.kind == .disasterDepartment || $0.kind == .multiculturalDepartment)
          && (prefecture ?? $0.prefecture) == $0.prefecture
      }
      .sorted { ($0.prefecture, $0.id) < ($1.prefecture, $1.id) }
    self.deliveries = deliveries.filter {
      codes.contains($0.organization) || $0.jointWith.codes.contains(where: codes.contains)
    }
    mappings = try reader.all(CourseMapping.self)
    courses = try reader.all(Course.self).sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    queries = try reader.all(Query.self, where: ["round": id])
      .filter { codes.contains($0.organization) }
    contactLogs = try reader.all(ContactLog.self).filter { codes.contains($0.organization) }
    reminders = try reader.all(Reminder.self, where: ["round": id])
      .filter { codes.contains($0.organization) }
    lecturerRequests = try reader.all(LecturerRequest.self, where: ["fiscalYear": year])
      .filter { codes.contains($0.organization) }
      .sorted { ($0.requestedOn, $0.id) < ($1.requestedOn, $1.id) }
    candidates = try reader.all(LecturerCandidate.self)
      .filter { (prefecture ?? $0.prefecture) == $0.prefecture }
      .filter { Self.holds($0.validFrom, $0.validTo, in: year) }
    answers = try reader.all(Answer.self, where: ["round": id])
      .filter { codes.contains($0.organization) }
    questions = try reader.all(Question.self, where: ["questionSet": round.questionSet])
      .sorted { $0.order < $1.order }
    options = try reader.all(QuestionOption.self, where: ["questionSet": round.questionSet])
      .sorted { $0.order < $1.order }
    drills = try reader.all(Drill.self)
      .filter { year.contains($0.day) && (prefecture ?? $0.prefecture) == $0.prefecture }
      .sorted { ($0.day, $0.key) < ($1.day, $1.key) }
    rosters = Self.newest(
      try reader.all(RosterCount.self).filter {
        (prefecture ?? $0.prefecture) == $0.prefecture
          && (FiscalYear(of: $0.day) ?? year) <= year
      })
    targets = try reader.all(Target.self, where: ["fiscalYear": year])
    snapshots = try reader.all(Snapshot.self, where: ["round": id])
    basis = round.basis.isEmpty ? nil : try reader.one(BasisDocument.self, key: round.basis)
  }

  /// Whether a span of days has one in a fiscal year.
  private static func holds(_ first: CalendarDay?, _ last: CalendarDay?, in year: FiscalYear)
    -> Bool
  {
    let begins = first.flatMap { FiscalYear(of: $0) } ?? year
    let ends = last.flatMap { FiscalYear(of: $0) } ?? year
    return begins <= year && year <= ends
  }

  private static func newest(_ counts: [RosterCount]) -> [RosterCount] {
    Dictionary(counts.map { ("\($0.organization)/\($0.kind)", $0) }) {
      $0.day > $1.day ? $0 : $1
    }.values.sorted { ($0.prefecture, $0.key) < ($1.prefecture, $1.key) }
  }
}
