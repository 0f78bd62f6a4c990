/// What a person can enter one by one.
public enum EntryKind: String, Hashable, Sendable, CaseIterable {
  case inclusion
  case delivery
  case request
  case call
  case drill
  case roster
  case candidate
  case contact
  case course
  case mapping
  case target
  case academy
  case document
  case figure

  /// The kind of record that it is.
  public var table: RecordTable {
    switch self {
    case .inclusion: .curriculumEntries
    case .delivery: .deliveries
    case .request: .lecturerRequests
    case .call: .contactLogs
    case .drill: .drills
    case .roster: .rosterCounts
    case .candidate: .lecturerCandidates
    case .contact: .contacts
    case .course: .localCourses
    case .mapping: .courseMappings
    case .target: .targets
    case .academy: .organizations
    case .document: .basisDocuments
    case .figure: .snapshots
    }
  }

  /// The values that a new entry must be given.
  public var needed: [String] { Self.needed(of: table) }

  /// The values that a new record of a kind must be given: those of its key, and those without which it says nothing.
  static func needed(of table: RecordTable) -> [String] {
    switch table {
    case .curriculumEntries, .deliveries: ["organization", "fiscalYear"]
    case .lecturerRequests: ["id", "organization", "fiscalYear", "requestedOn"]
    case .contactLogs: ["organization", "day", "matter"]
    case .drills: ["organization", "day", "kind"]
    case .rosterCounts: ["organization", "kind", "day", "count"]
    case .lecturerCandidates: ["id", "prefecture", "type"]
    case .contacts: ["organization", "office"]
    case .localCourses: ["organization", "name"]
    case .courseMappings: ["organization", "localCourse", "course"]
    case .targets: ["indicator", "fiscalYear"]
    case .organizations: ["id", "kind", "name", "prefecture"]
    case .basisDocuments: ["number", "day", "title"]
    case .snapshots: ["round", "report", "row", "count", "frozenOn"]
    default: []
    }
  }
}
