import GRDB

/// Reads the key of a row of any kind of record.
struct RowReading {
  private let read: (Row) throws -> String

  init(_ table: RecordTable) {
    func key<Value: Record>(_ type: Value.Type) -> (Row) throws -> String {
      { try StoredRecord<Value>(row: $0).value.key }
    }
    read =
      switch table {
      case .organizations: key(Organization.self)
      case .contacts: key(Contact.self)
      case .basisDocuments: key(BasisDocument.self)
      case .courses: key(Course.self)
      case .localCourses: key(LocalCourse.self)
      case .courseMappings: key(CourseMapping.self)
      case .curriculumEntries: key(CurriculumEntry.self)
      case .deliveries: key(Delivery.self)
      case .lecturerCandidates: key(LecturerCandidate.self)
      case .lecturerRequests: key(LecturerRequest.self)
      case .rounds: key(Round.self)
      case .roundMembers: key(RoundMember.self)
      case .questions: key(Question.self)
      case .questionOptions: key(QuestionOption.self)
      case .requests: key(Request.self)
      case .responses: key(Response.self)
      case .answers: key(Answer.self)
      case .queries: key(Query.self)
      case .contactLogs: key(ContactLog.self)
      case .reminders: key(Reminder.self)
      case .targets: key(Target.self)
      case .rosterCounts: key(RosterCount.self)
      case .drills: key(Drill.self)
      case .snapshots: key(Snapshot.self)
      }
  }

  /// The key; nil if the values are no record.
  func key(_ columns: [RecordColumn], _ values: [DatabaseValue]) -> String? {
    let row = Row(Dictionary(zip(columns.map(\.name), values)) { first, _ in first })
    return try? read(row)
  }
}
