/// Takes an entry back; its history stays.
public struct EntryWithdrawal {
  private let kind: EntryKind

  /// Takes the kind of entry.
  public init(_ kind: EntryKind) { self.kind = kind }

  /// Withdraws the record with a key.
  public func withdraw(_ key: String, in writer: TrainingWriter) throws {
    switch kind {
    case .inclusion: try writer.withdraw(CurriculumEntry.self, key: key)
    case .delivery: try writer.withdraw(Delivery.self, key: key)
    case .request: try writer.withdraw(LecturerRequest.self, key: key)
    case .call: try writer.withdraw(ContactLog.self, key: key)
    case .drill: try writer.withdraw(Drill.self, key: key)
    case .roster: try writer.withdraw(RosterCount.self, key: key)
    case .candidate: try writer.withdraw(LecturerCandidate.self, key: key)
    case .contact: try writer.withdraw(Contact.self, key: key)
    case .course: try writer.withdraw(LocalCourse.self, key: key)
    case .mapping: try writer.withdraw(CourseMapping.self, key: key)
    case .target: try writer.withdraw(Target.self, key: key)
    case .academy: try writer.withdraw(Organization.self, key: key)
    case .document: try writer.withdraw(BasisDocument.self, key: key)
    case .figure: try writer.withdraw(Snapshot.self, key: key)
    }
  }
}
