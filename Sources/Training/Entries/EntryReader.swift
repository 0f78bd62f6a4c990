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
    try check(fields, of: table)
    // A record with a code of its own is found by that alone.
    if let id = fields["id"], let known = try reader.one(type, key: id) {
      return try merged(known, fields, values)
    }
    if let missing = EntryKind.needed(of: table).first(where: { fields[$0, default: ""].isEmpty }) {
      throw EntryProblem.missing(missing)
    }
    if fields["number"] == nil, table == .contactLogs {
      fields["number"] = "\(try nextCall(fields["organization"] ?? ""))"
    }
    if names.contains("prefecture"), fields["prefecture", default: ""].isEmpty {
      fields["prefecture"] = try reader.one(
        Organization.self, key: fields["organization"] ?? "")?.prefecture
    }
    let drafted: Value = try record(fields, values)
    guard let known = try reader.one(type, key: drafted.key) else { return drafted }
    return try merged(known, fields, values)
  }

  /// What stands already is kept where nothing else is said.
  private func merged<Value: Record>(
    _ known: Value, _ fields: [String: String], _ values: [String: String]
  ) throws -> Value {
    var whole = try RecordText.write(known)
    for name in values.keys { whole[name] = fields[name] }
    return try record(whole, values)
  }

  /// Codes of organisations must be known, and names of values must be names.
  private func check(_ fields: [String: String], of table: RecordTable) throws {
    for column in ["organization", "department", "jointWith"] {
      for code in fields[column, default: ""].split(separator: " ").map(String.init)
      where try reader.one(Organization.self, key: code) == nil {
        throw EntryProblem.unknownOrganization(code)
      }
    }
    let names = table.columns.map(\.name)
    for name in fields["notApplicable", default: ""].split(separator: " ").map(String.init)
    where !names.contains(name) {
      throw EntryProblem.unknownName(name, known: names)
    }
  }

  private func record<Value: Record>(_ fields: [String: String], _ values: [String: String]) throws
    -> Value
  {
    do throws(TrainingError) {
      return try RecordText.read(fields, as: Value.self)
    } catch {
      guard case .unusable(_, let property) = error else { throw error }
      throw values[property, default: ""].isEmpty
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
