public import Tables

/// An academy's request for a lecturer (講師依頼).
///
/// Its key is its number.
public struct LecturerRequest: Record {
  public static let table = RecordTable.lecturerRequests
  /// The number: `L-R8-003`.
  public var id: String
  /// The academy that asks.
  public var organization: String
  /// The code of the office that is asked.
  public var department: String
  /// The year of the lecture.
  public var fiscalYear: FiscalYear
  /// What it is about.
  public var topics: Choices
  /// Where it stands.
  public var state: LecturerRequestState
  /// The day of asking.
  public var requestedOn: CalendarDay
  /// The day on which candidates were named.
  public var namedOn: CalendarDay?
  /// The day on which it was settled or given up.
  public var closedOn: CalendarDay?
  /// The code of the candidate.
  public var candidate: String
  /// Why nobody was found: a code.
  public var reason: String
  /// What else a reader should know.
  public var note: String

  /// Makes a record; what is left out is not known.
  public init(
    id: String, organization: String, department: String, fiscalYear: FiscalYear,
    topics: Choices = [], state: LecturerRequestState = .requested, requestedOn: CalendarDay,
    namedOn: CalendarDay? = nil, closedOn: CalendarDay? = nil, candidate: String = "",
    reason: String = "", note: String = ""
  ) {
    self.id = id
    self.organization = organization
    self.department = department
    self.fiscalYear = fiscalYear
    self.topics = topics
    self.state = state
    self.requestedOn = requestedOn
    self.namedOn = namedOn
    self.closedOn = closedOn
    self.candidate = candidate
    self.reason = reason
    self.note = note
  }

  public var key: String { id }

  /// The days from asking to the end; nil while there is none.
  public var days: Int? { closedOn.map { $0.daysSince1970 - requestedOn.daysSince1970 } }
}
