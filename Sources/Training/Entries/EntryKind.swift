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
}
