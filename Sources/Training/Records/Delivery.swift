public import Tables

/// A class that was held or was to be held (実施).
///
/// Its key is academy, year, local course, subject and its number among them.
public struct Delivery: Record {
  public static let table = RecordTable.deliveries
  /// The code of the academy that holds it.
  public var organization: String
  /// The year in which it is held.
  public var fiscalYear: FiscalYear
  /// The name of its course.
  public var localCourse: String
  /// The name of the subject.
  public var subject: String
  /// Its number among the same, from 1.
  public var session: Int
  /// What became of it.
  public var status: DeliveryStatus
  /// The first day.
  public var firstDay: CalendarDay?
  /// The last day.
  public var lastDay: CalendarDay?
  /// The hours held.
  public var hours: Double?
  /// Trainees who are fire staff (職員).
  public var staffTrainees: Int?
  /// Trainees of the volunteer corps (団員).
  public var volunteerTrainees: Int?
  /// Other trainees.
  public var otherTrainees: Int?
  /// Lecturers by type.
  public var lecturers: Counts
  /// Foreign residents who helped.
  public var foreigners: Int?
  /// The tools used.
  public var tools: Choices
  /// What it cost, in yen.
  public var cost: Int?
  /// Why it was not held: a code.
  public var reason: String
  /// What was learnt.
  public var lessons: String
  /// What to do next time.
  public var nextTime: String
  /// The academies whose trainees took part: one delivery for all of them.
  public var jointWith: Choices
  /// The properties of which the academy says 該当なし: neither blank nor 0.
  public var notApplicable: Choices

  /// Makes a record; what is left out is not known.
  public init(
    organization: String, fiscalYear: FiscalYear, localCourse: String = "", subject: String = "",
    session: Int = 1, status: DeliveryStatus = .notDelivered, firstDay: CalendarDay? = nil,
    lastDay: CalendarDay? = nil, hours: Double? = nil, staffTrainees: Int? = nil,
    volunteerTrainees: Int? = nil, otherTrainees: Int? = nil, lecturers: Counts = Counts(),
    foreigners: Int? = nil, tools: Choices = [], cost: Int? = nil, reason: String = "",
    lessons: String = "", nextTime: String = "", jointWith: Choices = [],
    notApplicable: Choices = []
  ) {
    self.organization = organization
    self.fiscalYear = fiscalYear
    self.localCourse = localCourse
    self.subject = subject
    self.session = session
    self.status = status
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.hours = hours
    self.staffTrainees = staffTrainees
    self.volunteerTrainees = volunteerTrainees
    self.otherTrainees = otherTrainees
    self.lecturers = lecturers
    self.foreigners = foreigners
    self.tools = tools
    self.cost = cost
    self.reason = reason
    self.lessons = lessons
    self.nextTime = nextTime
    self.jointWith = jointWith
    self.notApplicable = notApplicable
  }

  public var key: String { "\(organization)/\(fiscalYear)/\(localCourse)/\(subject)/\(session)" }

  /// All trainees; nil if nobody has counted any.
  public var trainees: Int? {
    let known = [staffTrainees, volunteerTrainees, otherTrainees].compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0, +)
  }
}
