import GRDB
import Tables

/// A column that an export adds for its readers, and an import passes over: words beside codes, 和暦 beside 西暦.
struct DerivedColumn {
  let heading: String
  let value: (Row) -> ExportTable.Field

  /// What is added to a kind of record.
  static func all(
    of table: RecordTable, registry: Registry, organizations: [String: Organization]
  ) -> [DerivedColumn] {
    var columns: [DerivedColumn] = []
    for column in table.columns {
      let name = column.name
      if let words = words(of: name, in: table, registry) {
        columns.append(
          DerivedColumn(heading: "\(name) の言葉 _\(name)") { text($0, name).flatMap(words).field })
      } else if name == "organization" {
        columns.append(
          DerivedColumn(heading: "機関名 _organizationName") {
            text($0, name).flatMap { organizations[$0]?.name }.field
          })
        columns.append(
          DerivedColumn(heading: "地域コード _prefecture") {
            text($0, name).flatMap { organizations[$0]?.prefecture }.field
          })
      } else if name.lowercased().hasSuffix("year") {
        columns.append(
          DerivedColumn(heading: "年度（和暦） _\(name)") { row in
            let value: Int? = row[name]
            return value.flatMap { FiscalYear($0) }.map(\.japanese).field
          })
      } else if days.contains(name) {
        columns.append(
          DerivedColumn(heading: "和暦 _\(name)") {
            text($0, name).flatMap { CalendarDay(iso: $0) }.map(EraDay.write).field
          })
      }
    }
    return columns
  }

  private static let days: Set<String> = [
    "validFrom", "validTo", "day", "evidenceDay", "firstDay", "lastDay", "requestedOn", "namedOn",
    "closedOn", "asOf", "sentOn", "due", "extendedDue", "answeredOn", "receivedOn", "openedOn",
    "frozenOn",
  ]

  private static func text(_ row: Row, _ column: String) -> String? { row[column] }

  private static func words(of column: String, in table: RecordTable, _ registry: Registry) -> (
    (String) -> String?
  )? {
    func state<S: State>(_ type: S.Type) -> (String) -> String? {
      { S(rawValue: $0)?.japanese }
    }
    func option(_ list: OptionList) -> (String) -> String? {
      { $0.isEmpty ? nil : registry.words($0, in: list) }
    }
    switch (table, column) {
    case (.curriculumEntries, "status"): return state(PlanStatus.self)
    case (.deliveries, "status"): return state(DeliveryStatus.self)
    case (.lecturerRequests, "state"): return state(LecturerRequestState.self)
    case (.rounds, "state"): return state(RoundState.self)
    case (.requests, "state"): return state(ReplyState.self)
    case (.responses, "review"): return state(ReviewStatus.self)
    case (.queries, "state"): return state(QueryState.self)
    case (_, "reason"): return option(.reason)
    case (.curriculumEntries, "mode"): return option(.mode)
    case (.lecturerCandidates, "type"): return option(.lecturer)
    case (.rosterCounts, "kind"): return option(.roster)
    case (.drills, "kind"): return option(.drill)
    default: return nil
    }
  }
}

extension String? {
  /// A cell of text; empty for nothing.
  fileprivate var field: ExportTable.Field { map { $0.isEmpty ? .empty : .text($0) } ?? .empty }
}
