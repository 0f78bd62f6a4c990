import GRDB

/// What was changed with a reason, or after an answer was accepted (訂正記録).
struct Corrections {
  /// The changes, oldest first.
  let found: [Correction]
  /// The origins of the changes, by their numbers.
  let origins: [Int64: Origin]

  /// The numbers of the entries that corrected something, with a reason.
  var reasoned: [Int64] {
    Array(Set(found.map(\.origin))).filter { origins[$0]?.reason.isEmpty == false }.sorted()
  }

  /// Reads those of a round.
  init(_ records: RoundRecords, _ reader: TrainingReader) throws {
    let origins = Dictionary(
      uniqueKeysWithValues: try reader.origins().map { ($0.origin, $0) })
    let members = Set(records.members.map(\.organization.id))
    // A request for a lecturer, a state of a request: these move on by themselves, which corrects nothing.
    let answerTables: Set<RecordTable> = [.curriculumEntries, .deliveries, .answers]
    let accepted = try Self.accepted(records.round.id, reader)
    var found: [Correction] = []
    for (table, column, values) in Self.parts(records.round) {
      let marks = values.map { _ in "?" }.joined(separator: ", ")
      let rows = try Row.fetchCursor(
        reader.database,
        sql: """
          SELECT new.*, (
            SELECT MAX(old.revision) FROM \(table.rawValue) AS old
            WHERE old.key = new.key AND old.revision < new.revision) AS superseded
          FROM \(table.rawValue) AS new WHERE new."\(column)" IN (\(marks)) ORDER BY new.revision
          """,
        arguments: StatementArguments(values))
      while let row = try rows.next() {
        let origin: Int64 = row["origin"]
        let organization: String = row["organization"] ?? ""
        let superseded: Int64? = row["superseded"]
        let hasReason = origins[origin]?.reason.isEmpty == false
        let isLate =
          answerTables.contains(table) && superseded != nil
          && (accepted[organization] ?? .max) < origin
        guard members.contains(organization), hasReason || isLate else { continue }
        let old = try superseded.flatMap { number in
          try Row.fetchOne(
            reader.database, sql: "SELECT * FROM \(table.rawValue) WHERE revision = ?",
            arguments: [number])
        }
        found.append(
          Correction(
            origin: origin, table: table, key: row["key"], organization: organization,
            isWithdrawn: row["isWithdrawn"], changes: Self.changes(table, old, row)))
      }
    }
    self.found = found.sorted { ($0.origin, $0.key) < ($1.origin, $1.key) }
    let used = Set(found.map(\.origin))
    self.origins = origins.filter { used.contains($0.key) }
  }

  /// The origin by which the answer of each organisation was first accepted.
  private static func accepted(_ round: String, _ reader: TrainingReader) throws -> [String: Int64]
  {
    let rows = try Row.fetchAll(
      reader.database,
      sql: """
        SELECT organization, MIN(origin) AS first FROM requests
        WHERE round = ? AND state IN (?, ?) GROUP BY organization
        """,
      arguments: [
        round, ReplyState.answered.rawValue, ReplyState.confirmedNone.rawValue,
      ])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["organization"], $0["first"]) })
  }

  /// The kinds of record that belong to a round, and by what.
  private static func parts(_ round: Round) -> [(
    RecordTable, String, [any DatabaseValueConvertible]
  )] {
    let years: [any DatabaseValueConvertible] = [round.deliveriesYear, round.plansYear]
    return [
      (.curriculumEntries, "fiscalYear", years),
      (.deliveries, "fiscalYear", [round.deliveriesYear]),
      (.lecturerRequests, "fiscalYear", [round.deliveriesYear]), (.answers, "round", [round.id]),
      (.requests, "round", [round.id]), (.responses, "round", [round.id]),
    ]
  }

  private static func changes(_ table: RecordTable, _ old: Row?, _ new: Row) -> [Correction.Change]
  {
    table.columns.compactMap { column in
      let before: DatabaseValue = old?[column.name] ?? .null
      let after: DatabaseValue = new[column.name] ?? .null
      guard before != after, old != nil || !after.isNull else { return nil }
      let isTold = column.kind != .text || codedColumns.contains(column.name)
      if old == nil, isTold, RecordText.text(after).isEmpty { return nil }
      return Correction.Change(
        property: column.name, old: isTold ? word(before, table, column.name) : nil,
        new: isTold ? word(after, table, column.name) : nil)
    }
  }

  /// A value as it is told: of a state its word, of everything else the text.
  private static func word(_ value: DatabaseValue, _ table: RecordTable, _ column: String) -> String
  {
    let text = RecordText.text(value)
    switch (table, column) {
    case (.curriculumEntries, "status"): return PlanStatus(rawValue: text)?.japanese ?? text
    case (.deliveries, "status"): return DeliveryStatus(rawValue: text)?.japanese ?? text
    case (.requests, "state"): return ReplyState(rawValue: text)?.japanese ?? text
    case (.responses, "review"): return ReviewStatus(rawValue: text)?.japanese ?? text
    case (.lecturerRequests, "state"):
      return LecturerRequestState(rawValue: text)?.japanese ?? text
    default: return text
    }
  }

  /// The columns of text that hold codes and days; all other text was written by people, and stays out of reports.
  private static let codedColumns: Set<String> = [
    "status", "state", "review", "topics", "tools", "mode", "reason", "jointWith", "options",
    "lecturers", "firstDay", "lastDay", "evidenceDay", "sentOn", "answeredOn", "extendedDue",
    "receivedOn", "questionSet", "requestedOn", "namedOn", "closedOn", "organization", "round",
    "question", "department",
  ]
}
