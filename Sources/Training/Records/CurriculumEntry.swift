public import Tables

/// A subject in the training plan of an academy for a fiscal year (組入れ).
///
/// Its key is academy, year, local course and subject.
public struct CurriculumEntry: Record {
  public static let table = RecordTable.curriculumEntries
  /// The code of the academy.
  public var organization: String
  /// The year of the plan.
  public var fiscalYear: FiscalYear
  /// The name of its course.
  public var localCourse: String
  /// The name of the subject.
  public var subject: String
  /// Whether it is in the plan.
  public var status: PlanStatus
  /// Hours of lecture (講義).
  public var lectureHours: Double?
  /// Hours of exercise (演習).
  public var exerciseHours: Double?
  /// Hours of practice (実技).
  public var practicalHours: Double?
  /// Hours of table-top exercise (図上).
  public var tabletopHours: Double?
  /// Hours of e-learning.
  public var onlineHours: Double?
  /// What it is about.
  public var topics: Choices
  /// The tools it teaches.
  public var tools: Choices
  /// How it stands in the course: a code.
  public var mode: String
  /// Why it is not in the plan: a code.
  public var reason: String
  /// The document that says so.
  public var evidence: String
  /// The page of it.
  public var evidencePage: String
  /// The date of it.
  public var evidenceDay: CalendarDay?
  /// The academies it is held together with.
  public var jointWith: Choices
  /// The properties of which the academy says 該当なし: neither blank nor 0.
  public var notApplicable: Choices

  /// Makes a record; what is left out is not known.
  public init(
    organization: String, fiscalYear: FiscalYear, localCourse: String = "", subject: String = "",
    status: PlanStatus = .unknown, lectureHours: Double? = nil, exerciseHours: Double? = nil,
    practicalHours: Double? = nil, tabletopHours: Double? = nil, onlineHours: Double? = nil,
    topics: Choices = [], tools: Choices = [], mode: String = "", reason: String = "",
    evidence: String = "", evidencePage: String = "", evidenceDay: CalendarDay? = nil,
    jointWith: Choices = [], notApplicable: Choices = []
  ) {
    self.organization = organization
    self.fiscalYear = fiscalYear
    self.localCourse = localCourse
    self.subject = subject
    self.status = status
    self.lectureHours = lectureHours
    self.exerciseHours = exerciseHours
    self.practicalHours = practicalHours
    self.tabletopHours = tabletopHours
    self.onlineHours = onlineHours
    self.topics = topics
    self.tools = tools
    self.mode = mode
    self.reason = reason
    self.evidence = evidence
    self.evidencePage = evidencePage
    self.evidenceDay = evidenceDay
    self.jointWith = jointWith
    self.notApplicable = notApplicable
  }

  public var key: String { "\(organization)/\(fiscalYear)/\(localCourse)/\(subject)" }

  /// All hours; nil if nobody has said any.
  public var hours: Double? {
    let known = [lectureHours, exerciseHours, practicalHours, tabletopHours, onlineHours]
      .compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  /// Whether it makes its academy count as one that has included the training (組入れ済): decided, a topic, hours, evidence.
  public var isIncluded: Bool {
    status == .decided && !topics.isEmpty && (hours ?? 0) > 0 && !evidence.isEmpty
  }
}
