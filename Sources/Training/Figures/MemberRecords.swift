/// What a round knows of one of its members.
public struct MemberRecords: Hashable, Sendable {
  /// The organisation.
  public let organization: Organization
  /// The request to it; nil if none was recorded.
  public let request: Request?
  /// Its newest answer.
  public let response: Response?
  /// The subjects of the year whose deliveries are asked about.
  public let entries: [CurriculumEntry]
  /// The subjects of the year whose plans are asked about; none if that is the same year.
  public let plans: [CurriculumEntry]
  /// The classes of the year: its own, and those of others in which it takes part.
  public let deliveries: [Delivery]
  /// Where each of its subjects stands.
  ///
  /// A class that belongs to a subject of the plan is told with it; one without a plan stands for itself.
  let subjects: [SubjectStanding]

  init(
    organization: Organization, request: Request?, response: Response?, entries: [CurriculumEntry],
    plans: [CurriculumEntry], deliveries: [Delivery]
  ) {
    self.organization = organization
    self.request = request
    self.response = response
    self.entries = entries
    self.plans = plans
    self.deliveries = deliveries
    subjects = Self.subjects(entries, plans, deliveries)
  }

  /// Where its reply stands.
  public var reply: ReplyState { request?.state ?? .notSent }
  /// Whether at least one subject of the year is included (組入れ済).
  public var isIncluded: Bool { entries.contains(where: \.isIncluded) }
  /// Whether at least one class of the year was held (実施済).
  public var isDelivered: Bool { deliveries.contains { $0.status.isDelivered } }
  /// Whether next year's plan has at least one subject.
  public var hasNextPlan: Bool { plans.contains(where: \.isIncluded) }
  /// The segment of the bar it stands in.
  public var step: ProgressStep { standing.step }

  /// Where it stands as a whole: the furthest of its subjects.
  var standing: Standing {
    subjects.map(\.standing).min { $0.rank < $1.rank } ?? emptyStanding
  }

  /// Where it stands without any subject.
  var emptyStanding: Standing { reply == .confirmedNone ? .confirmedNone : .unknown }

  private static func subjects(
    _ entries: [CurriculumEntry], _ plans: [CurriculumEntry], _ deliveries: [Delivery]
  ) -> [SubjectStanding] {
    var matched: Set<String> = []
    var found: [SubjectStanding] = []
    for entry in entries {
      let classes = deliveries.filter { Self.belongs($0, to: entry) }
      matched.formUnion(classes.map(\.key))
      found.append(
        SubjectStanding(
          owner: entry.organization, localCourse: entry.localCourse,
          standing: Self.standing(of: entry, classes: classes),
          hours: Self.hours(of: classes) ?? entry.hours))
    }
    for entry in plans {
      found.append(
        SubjectStanding(
          owner: entry.organization, localCourse: entry.localCourse,
          standing: entry.isIncluded ? .nextYear : Self.standing(of: entry.status),
          hours: entry.hours))
    }
    for delivery in deliveries where !matched.contains(delivery.key) {
      found.append(
        SubjectStanding(
          owner: delivery.organization, localCourse: delivery.localCourse,
          standing: Self.standing(of: delivery.status), hours: delivery.hours))
    }
    return found
  }

  /// Whether a class is one of a subject: the same course and subject, or the same subject of a class held together.
  static func belongs(_ delivery: Delivery, to entry: CurriculumEntry) -> Bool {
    guard delivery.subject == entry.subject else { return false }
    if delivery.organization == entry.organization {
      return delivery.localCourse == entry.localCourse
    }
    return delivery.jointWith.contains(entry.organization)
      && (delivery.localCourse == entry.localCourse
        || entry.jointWith.contains(delivery.organization))
  }

  private static func standing(of entry: CurriculumEntry, classes: [Delivery]) -> Standing {
    let held = classes.map { standing(of: $0.status) }.filter { $0 != .unconfirmed }
    var planned: Standing = entry.isIncluded ? .included : standing(of: entry.status)
    // Somebody knows of a class, so it is no longer true that nobody knows anything.
    if planned == .unknown, !classes.isEmpty { planned = .unconfirmed }
    // A plan all of whose classes are given up or moved is none any more.
    let isGivenUp =
      !classes.isEmpty && held.count == classes.count && !held.contains(.delivered)
      && (planned == .included || planned == .unconfirmed)
    return (held + (isGivenUp ? [] : [planned])).min { $0.rank < $1.rank } ?? planned
  }

  private static func standing(of status: PlanStatus) -> Standing {
    switch status {
    case .unknown: .unknown
    case .notPlanned: .notPlanned
    case .considering: .considering
    case .decided: .unconfirmed
    case .notHeld: .notHeld
    case .abolished: .abolished
    }
  }

  /// A class that is to be held, and stands in no plan, is still to be confirmed.
  private static func standing(of status: DeliveryStatus) -> Standing {
    switch status {
    case .notDelivered: .unconfirmed
    case .delivered, .partlyDelivered: .delivered
    case .cancelled: .cancelled
    case .postponed: .postponed
    }
  }

  private static func hours(of classes: [Delivery]) -> Double? {
    let known = classes.filter { $0.status.isDelivered }.compactMap(\.hours)
    return known.isEmpty ? nil : known.reduce(0, +)
  }
}
