import Tables

/// What the texts of a column stand for: exports, histories and entries read and write its words by this one list.
enum ColumnMeaning {
  /// A state: each code with its Japanese word.
  case state([(code: String, japanese: String)])
  /// One option of a list, or several; with `lecturers`, each with a number.
  case option(OptionList)
  /// The code of an organisation, or several.
  case organization
  /// A fiscal year.
  case year
  /// A day.
  case day

  /// The meaning of a column; nil for a plain text or number.
  init?(_ column: String, of table: RecordTable) {
    if let states = Self.states(column, table) {
      self = .state(states)
    } else if let list = Self.list(column, table) {
      self = .option(list)
    } else if ["organization", "department", "jointWith"].contains(column) {
      self = .organization
    } else if column.lowercased().hasSuffix("year") {
      self = .year
    } else if Self.days.contains(column) {
      self = .day
    } else {
      return nil
    }
  }

  private static let days: Set<String> = [
    "validFrom", "validTo", "day", "evidenceDay", "firstDay", "lastDay", "requestedOn", "namedOn",
    "closedOn", "asOf", "sentOn", "due", "extendedDue", "answeredOn", "receivedOn", "openedOn",
    "frozenOn",
  ]

  private static func states(_ column: String, _ table: RecordTable) -> [(
    code: String, japanese: String
  )]? {
    func words<S: State>(_ type: S.Type) -> [(code: String, japanese: String)] {
      S.allCases.map { ($0.rawValue, $0.japanese) }
    }
    return switch (table, column) {
    case (.curriculumEntries, "status"): words(PlanStatus.self)
    case (.deliveries, "status"): words(DeliveryStatus.self)
    case (.lecturerRequests, "state"): words(LecturerRequestState.self)
    case (.rounds, "state"): words(RoundState.self)
    case (.requests, "state"): words(ReplyState.self)
    case (.responses, "review"): words(ReviewStatus.self)
    case (.queries, "state"): words(QueryState.self)
    default: nil
    }
  }

  private static func list(_ column: String, _ table: RecordTable) -> OptionList? {
    switch (table, column) {
    case (_, "topics"): .topic
    case (_, "tools"): .tool
    case (_, "reason"): .reason
    case (.curriculumEntries, "mode"): .mode
    case (_, "lecturers"), (.lecturerCandidates, "type"): .lecturer
    case (.rosterCounts, "kind"): .roster
    case (.drills, "kind"): .drill
    default: nil
    }
  }

  /// The Japanese words of a kept text, several with commas; nil if they say nothing that the text does not.
  func words(_ text: String, _ registry: Registry, organization: (String) throws -> String?)
    rethrows -> String?
  {
    switch self {
    case .state(let states): states.first { $0.code == text }?.japanese
    case .option(let list): Self.several(text) { registry.words($0, in: list) }
    case .organization: try Self.several(text) { try organization($0) ?? $0 }
    case .year: Int(text).flatMap { FiscalYear($0) }?.japanese
    case .day: CalendarDay(iso: text).map(EraDay.write)
    }
  }

  private static func several(_ text: String, _ words: (String) throws -> String) rethrows
    -> String?
  {
    let parts = try ListColumn.parts(of: text).map { part in
      try words(part.code) + (part.number.map { " \($0)" } ?? "")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "、")
  }
}
