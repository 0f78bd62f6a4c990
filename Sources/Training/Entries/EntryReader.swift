/// Reads what a person enters as names and values, in the words that people use.
///
/// Years as `R8`, states and options as their Japanese words or codes, several with commas. What is not given stays as it is in
/// the record that is there.
public struct EntryReader {
  private let registry: Registry
  private let reader: TrainingReader

  /// Makes a reader over what stands in the store.
  public init(_ reader: TrainingReader, registry: Registry) {
    self.reader = reader
    self.registry = registry
  }

  /// The record that the values make.
  public func read<Value: Record>(_ values: [String: String], as type: Value.Type) throws -> Value {
    let table = Value.table
    let columns = table.columns
    let names = columns.map(\.name)
    var fields = Dictionary(defaults(of: table).filter { names.contains($0.key) }) { first, _ in
      first
    }
    for (name, text) in values.sorted(by: { $0.key < $1.key }) {
      guard let column = columns.first(where: { $0.name == name }) else {
        throw EntryProblem.unknownName(name, known: names)
      }
      fields[name] = try EntryValue(registry).read(text, column: column, of: table)
    }
    if let organization = fields["organization"],
      try reader.one(Organization.self, key: organization) == nil
    {
      throw EntryProblem.unknownOrganization(organization)
    }
    if fields["number"] == nil, names.contains("number"), table == .contactLogs {
      fields["number"] = "\(try nextCall(fields["organization"] ?? ""))"
    }
    // What has a code of its own is found by it: nothing else has to be said again.
    if names.contains("id"), let known = try reader.one(type, key: fields["id"] ?? "") {
      return try amend(known, fields, values)
    }
    let drafted: Value = try record(fields, values)
    guard let known = try reader.one(type, key: drafted.key) else { return drafted }
    return try amend(known, fields, values)
  }

  private func amend<Value: Record>(
    _ known: Value, _ fields: [String: String], _ values: [String: String]
  ) throws -> Value {
    // What stands already is kept where nothing else is said.
    var whole = try RecordText.write(known)
    for name in values.keys { whole[name] = fields[name] }
    return try record(whole, values)
  }

  private func record<Value: Record>(_ fields: [String: String], _ values: [String: String]) throws
    -> Value
  {
    do throws(TrainingError) {
      return try RecordText.read(fields, as: Value.self)
    } catch {
      guard case .unusable(_, let property) = error else { throw error }
      throw values[property] == nil
        ? EntryProblem.missing(property) : EntryProblem.badValue(property, wanted: "?")
    }
  }

  private func nextCall(_ organization: String) throws -> Int {
    let calls = try reader.all(ContactLog.self, where: ["organization": organization])
    return (calls.map(\.number).max() ?? 0) + 1
  }

  /// What a new record has where nothing is said.
  private func defaults(of table: RecordTable) -> [String: String] {
    switch table {
    case .curriculumEntries: ["status": PlanStatus.unknown.rawValue]
    case .deliveries: ["status": DeliveryStatus.notDelivered.rawValue, "session": "1"]
    case .lecturerRequests: ["state": LecturerRequestState.requested.rawValue]
    case .contactLogs: ["channel": "phone"]
    case .contacts: ["role": "form"]
    case .organizations: ["isEnglishConstructed": "1"]
    case .snapshots: ["rounding": "half-up"]
    default: [:]
    }
  }
}
