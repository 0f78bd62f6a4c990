/// Writes an entry of any kind.
public struct EntryWriting {
  /// What was written.
  public struct Result: Hashable, Sendable, Codable {
    /// The kind of record.
    public let table: RecordTable
    /// Its key.
    public let key: String
    /// Whether a revision was added; false if just that stood there already.
    public let isNew: Bool

    /// Makes a result.
    public init(table: RecordTable, key: String, isNew: Bool) {
      self.table = table
      self.key = key
      self.isNew = isNew
    }
  }

  private let kind: EntryKind
  private let registry: Registry

  /// Makes a writer of a kind.
  public init(_ kind: EntryKind, registry: Registry) {
    self.kind = kind
    self.registry = registry
  }

  /// Reads the values and writes the record.
  public func write(_ values: [String: String], in writer: TrainingWriter) throws -> Result {
    switch kind {
    case .inclusion: try write(values, CurriculumEntry.self, writer)
    case .delivery: try write(values, Delivery.self, writer)
    case .request: try write(values, LecturerRequest.self, writer)
    case .call: try write(values, ContactLog.self, writer)
    case .drill: try write(values, Drill.self, writer)
    case .roster: try write(values, RosterCount.self, writer)
    case .candidate: try write(values, LecturerCandidate.self, writer)
    case .contact: try write(values, Contact.self, writer)
    case .course: try write(values, LocalCourse.self, writer)
    case .mapping: try write(values, CourseMapping.self, writer)
    case .target: try write(values, Target.self, writer)
    case .academy: try write(values, Organization.self, writer)
    case .document: try write(values, BasisDocument.self, writer)
    case .figure: try write(values, Snapshot.self, writer)
    }
  }

  private func write<Value: Record>(
    _ values: [String: String], _ type: Value.Type, _ writer: TrainingWriter
  ) throws -> Result {
    let record = try EntryReader(writer.reader, registry: registry)
      .read(Self.completed(values, for: Value.table), as: type)
    if let organization = record as? Organization, let fault = OrganizationCheck.fault(organization)
    {
      throw EntryProblem.badValue(fault, wanted: "Data/Registries/academies.csv")
    }
    if let fault = EntryCheck.fault(record) { throw fault }
    let isNew = try writer.record(record)
    return Result(table: Value.table, key: record.key, isNew: isNew)
  }

  /// A published figure gets the percentage that our rule computes, beside the one that was printed.
  private static func completed(_ values: [String: String], for table: RecordTable) -> [String:
    String]
  {
    guard table == .snapshots, let count = values["count"].flatMap({ Int($0) }),
      let denominator = values["denominator"].flatMap({ Int($0) }),
      let tenths = Rate(count, of: denominator).tenths
    else { return values }
    return values.merging(["computedTenths": "\(tenths)"]) { _, new in new }
  }
}
