/// Every revision of a record as texts, with the origin of each and the cell of each value.
public struct EntryHistory {
  /// A value of a revision.
  public struct Value: Hashable, Sendable, Codable {
    /// The property.
    public let name: String
    /// Its text, as it is kept: a state or an option as its code.
    public let text: String
    /// What the codes, years, days and organisations of the text are called; nil if the text says it itself.
    public let words: String?
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
  public init(_ reader: TrainingReader, _ kind: EntryKind, key: String, registry: Registry) throws {
    let read = Reading(reader: reader, registry: registry, key: key)
    revisions =
      switch kind {
      case .inclusion: try read.entries(CurriculumEntry.self)
      case .delivery: try read.entries(Delivery.self)
      case .request: try read.entries(LecturerRequest.self)
      case .call: try read.entries(ContactLog.self)
      case .drill: try read.entries(Drill.self)
      case .roster: try read.entries(RosterCount.self)
      case .candidate: try read.entries(LecturerCandidate.self)
      case .contact: try read.entries(Contact.self)
      case .course: try read.entries(LocalCourse.self)
      case .mapping: try read.entries(CourseMapping.self)
      case .target: try read.entries(Target.self)
      case .academy: try read.entries(Organization.self)
      case .document: try read.entries(BasisDocument.self)
      case .figure: try read.entries(Snapshot.self)
      }
  }

  /// Reads the revisions of a record.
  private struct Reading {
    let reader: TrainingReader
    let registry: Registry
    let key: String

    func entries<Item: Record>(_ type: Item.Type) throws -> [Entry] {
      var entries: [Entry] = []
      var last: [String: String] = [:]
      for revision in try reader.history(type, key: key) {
        guard let origin = try reader.origin(revision.origin) else { continue }
        let texts = try RecordText.write(revision.record)
        let values = try Item.table.columns.compactMap { column -> Value? in
          let text = texts[column.name] ?? ""
          let isChanged = !last.isEmpty && last[column.name] != text
          guard !text.isEmpty || isChanged else { return nil }
          return Value(
            name: column.name, text: text, words: try words(text, column.name, Item.table),
            cell: cells(of: column.name, in: revision.cells), isChanged: isChanged)
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
    private func cells(of property: String, in map: CellMap) -> String {
      if let cell = map.cells[property] { return cell }
      return map.cells.filter { $0.key.hasPrefix("\(property).") }.map(\.value).sorted()
        .joined(separator: " ")
    }

    private func words(_ text: String, _ column: String, _ table: RecordTable) throws -> String? {
      try ColumnMeaning(column, of: table)?.words(text, registry) { code in
        try reader.last(Organization.self, key: code)?.record.name
      }
    }
  }
}
