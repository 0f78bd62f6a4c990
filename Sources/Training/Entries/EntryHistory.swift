/// Every revision of a record as texts, with the origin of each and the cell of each value.
public struct EntryHistory {
  /// A value of a revision.
  public struct Value: Hashable, Sendable, Codable {
    /// The property.
    public let name: String
    /// Its text.
    public let text: String
    /// The cell it was read from; empty if it was typed in.
    public let cell: String
    /// Whether the revision before had another.
    public let isChanged: Bool
  }

  /// A revision.
  public struct Entry: Hashable, Sendable, Codable {
    /// Its number in the store.
    public let number: Int64
    /// When it was written.
    public let moment: String
    /// By whom, as a code.
    public let author: String
    /// What was done.
    public let action: String
    /// Why, for a correction.
    public let reason: String
    /// The file it was read from.
    public let fileName: String
    /// SHA-256 of that file.
    public let file: String
    /// Whether it takes the record back.
    public let isWithdrawn: Bool
    /// The values that are not empty.
    public let values: [Value]
  }

  /// Oldest first.
  public let revisions: [Entry]

  /// Reads the history of an entry.
  public init(_ reader: TrainingReader, _ kind: EntryKind, key: String) throws {
    revisions =
      switch kind {
      case .inclusion: try Self.read(reader, CurriculumEntry.self, key)
      case .delivery: try Self.read(reader, Delivery.self, key)
      case .request: try Self.read(reader, LecturerRequest.self, key)
      case .call: try Self.read(reader, ContactLog.self, key)
      case .drill: try Self.read(reader, Drill.self, key)
      case .roster: try Self.read(reader, RosterCount.self, key)
      case .candidate: try Self.read(reader, LecturerCandidate.self, key)
      case .contact: try Self.read(reader, Contact.self, key)
      case .course: try Self.read(reader, LocalCourse.self, key)
      case .mapping: try Self.read(reader, CourseMapping.self, key)
      case .target: try Self.read(reader, Target.self, key)
      case .academy: try Self.read(reader, Organization.self, key)
      case .document: try Self.read(reader, BasisDocument.self, key)
      case .figure: try Self.read(reader, Snapshot.self, key)
      }
  }

  private static func read<Item: Record>(
    _ reader: TrainingReader, _ type: Item.Type, _ key: String
  ) throws -> [Entry] {
    var entries: [Entry] = []
    var last: [String: String] = [:]
    for revision in try reader.history(type, key: key) {
      guard let origin = try reader.origin(revision.origin) else { continue }
      let texts = try RecordText.write(revision.record)
      let values = Item.table.columns.compactMap { column -> Value? in
        let text = texts[column.name] ?? ""
        let isChanged = !last.isEmpty && last[column.name] != text
        guard !text.isEmpty || isChanged else { return nil }
        return Value(
          name: column.name, text: text, cell: cells(of: column.name, in: revision.cells),
          isChanged: isChanged)
      }
      last = texts
      entries.append(
        Entry(
          number: revision.number, moment: origin.moment, author: origin.author,
          action: origin.action, reason: origin.reason, fileName: origin.fileName,
          file: origin.file, isWithdrawn: revision.isWithdrawn, values: values))
    }
    return entries
  }

  /// The cell of a value; of a list, those of all its options.
  private static func cells(of property: String, in map: CellMap) -> String {
    if let cell = map.cells[property] { return cell }
    return map.cells.filter { $0.key.hasPrefix("\(property).") }.map(\.value).sorted()
      .joined(separator: " ")
  }
}
