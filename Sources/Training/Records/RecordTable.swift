/// The kinds of record, each with a table in the file and a sheet in an export.
public enum RecordTable: String, Hashable, Sendable, Codable, CaseIterable {
  case organizations
  case contacts
  case basisDocuments
  case courses
  case localCourses
  case courseMappings
  case curriculumEntries
  case deliveries
  case lecturerCandidates
  case lecturerRequests
  case rounds
  case roundMembers
  case questions
  case questionOptions
  case requests
  case responses
  case answers
  case queries
  case contactLogs
  case reminders
  case targets
  case rosterCounts
  case drills
  case snapshots
}

extension RecordTable {
  /// The column with which its keys begin, a slash after it; nil if they do not.
  var leadingColumn: String? {
    switch self {
    case .roundMembers, .requests, .responses, .answers, .queries, .reminders, .snapshots: "round"
    case .contacts, .localCourses, .courseMappings, .curriculumEntries, .deliveries, .contactLogs,
      .rosterCounts, .drills:
      "organization"
    case .questions, .questionOptions: "questionSet"
    case .organizations, .basisDocuments, .courses, .lecturerCandidates, .lecturerRequests, .rounds,
      .targets:
      nil
    }
  }
}
