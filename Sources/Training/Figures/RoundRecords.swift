public import Tables

/// Everything a report of a round needs, read in one transaction.
///
/// With a prefecture it has the members of that prefecture alone, and what belongs to them.
public struct RoundRecords: Sendable {
  /// The round.
  public let round: Round
  /// The prefecture it is narrowed to, two digits; nil for the whole country.
  public let prefecture: String?
  /// The members that count, by prefecture and code: without 対象外, without training centres.
  public let members: [MemberRecords]
  /// The members that turned out to be 対象外.
  public let outOfScope: [Organization]
  /// The two departments of each prefecture.
  public let departments: [Organization]
  /// The classes of the year in which a member takes part, each once.
  public let deliveries: [Delivery]
  /// Which courses of the standard the members' courses belong to.
  public let mappings: [CourseMapping]
  /// The courses of the standard, in their order.
  public let courses: [Course]
  /// Questions about answers.
  public let queries: [Query]
  /// Calls and mails about the round.
  public let contactLogs: [ContactLog]
  /// Reminders that were written.
  public let reminders: [Reminder]
  /// The members' requests for lecturers of the year.
  public let lecturerRequests: [LecturerRequest]
  /// Whom the prefectures name.
  public let candidates: [LecturerCandidate]
  /// Answers to the questions of the round.
  public let answers: [Answer]
  /// The questions.
  public let questions: [Question]
  /// Their options.
  public let options: [QuestionOption]
  /// The drills of the year.
  public let drills: [Drill]
  /// The newest count of each list of people up to the end of the year.
  public let rosters: [RosterCount]
  /// What is aimed at in the year.
  public let targets: [Target]
  /// Figures of the round that were published.
  public let snapshots: [Snapshot]
  /// The notice on which the round rests.
  public let basis: BasisDocument?

  /// The denominator of its rates.
  public var count: Int { members.count }

  /// How many members fulfil a condition, and of how many.
  public func rate(where condition: (MemberRecords) -> Bool) -> Rate {
    Rate(members.count(where: condition), of: count)
  }

  /// How many members stand in each segment of the bar; the numbers sum to the denominator.
  public var progress: [(step: ProgressStep, count: Int)] {
    let counts = Dictionary(grouping: members, by: \.step).mapValues(\.count)
    return ProgressStep.allCases.map { ($0, counts[$0] ?? 0) }
  }

  /// The day until which an answer of an organisation is in time.
  public func due(_ request: Request?) -> CalendarDay { request?.extendedDue ?? round.lastDay }

  /// The members with an answer of either sense.
  public var answered: Rate { rate { $0.reply.hasAnswer } }
  /// The members of which nobody knows where they stand.
  public var unknown: Rate { rate { $0.step == .unknown } }
}
