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
