import Tables

/// Reads one value as a person types it, into the text that a record keeps.
struct EntryValue {
  private let registry: Registry

  init(_ registry: Registry) { self.registry = registry }

  func read(_ text: String, column: RecordColumn, of table: RecordTable) throws(EntryProblem)
    -> String
  {
    let name = column.name
    if text.isEmpty { return "" }
    if name.lowercased().hasSuffix("year") {
      guard let year = FiscalYear(text) else { throw .badValue(name, wanted: "R8, FY2026") }
      return "\(year.year)"
    }
    if let words = states(name, table) { return try state(text, name, words) }
    if let list = list(name, table) { return try codes(text, name, list, table) }
    switch column.kind {
    case .integer, .real:
      let folded = EntryText(text).folded
      if ["はい", "yes", "true"].contains(folded) { return "1" }
      if ["いいえ", "no", "false"].contains(folded) { return "0" }
      guard let number = Double(folded), number.isFinite, number >= 0,
        column.kind == .real || number == number.rounded()
      else { throw .badValue(name, wanted: "0, 1, 2 …") }
      return column.kind == .real ? "\(number)" : "\(Int(number))"
    case .text:
      if Self.days.contains(name), CalendarDay(iso: text) == nil {
        throw .badValue(name, wanted: "2026-09-01")
      }
      return text
    }
  }

  private static let days: Set<String> = [
    "validFrom", "validTo", "day", "evidenceDay", "firstDay", "lastDay", "requestedOn", "namedOn",
    "closedOn", "frozenOn",
  ]

  private func states(_ name: String, _ table: RecordTable) -> [(String, String)]? {
    func words<S: State>(_ type: S.Type) -> [(String, String)] {
      S.allCases.map { ($0.rawValue, $0.japanese) }
    }
    switch (table, name) {
    case (.curriculumEntries, "status"): return words(PlanStatus.self)
    case (.deliveries, "status"): return words(DeliveryStatus.self)
    case (.lecturerRequests, "state"): return words(LecturerRequestState.self)
    default: return nil
    }
  }

  private func state(_ text: String, _ name: String, _ words: [(String, String)])
    throws(EntryProblem) -> String
  {
    let folded = EntryText(text).folded
    let found = words.first { EntryText($0.0).folded == folded || EntryText($0.1).folded == folded }
    guard let found else {
      throw .badValue(name, wanted: words.map { $0.1 }.joined(separator: " "))
    }
    return found.0
  }

  private func list(_ name: String, _ table: RecordTable) -> OptionList? {
    switch (table, name) {
    case (_, "topics"): .topic
    case (_, "tools"): .tool
    case (_, "reason"): .reason
    case (_, "mode"): .mode
    case (_, "lecturers"), (.lecturerCandidates, "type"): .lecturer
    case (.rosterCounts, "kind"): .roster
    case (.drills, "kind"): .drill
    default: nil
    }
  }

  /// One code, or several with commas; lecturers as `npo:2`.
  private func codes(_ text: String, _ name: String, _ list: OptionList, _ table: RecordTable)
    throws(EntryProblem) -> String
  {
    let wanted = registry.options[list, default: []].map(\.japanese).joined(separator: ", ")
    var codes: [String] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == "、" }) {
      let pair = name == "lecturers" ? part.split(separator: ":", maxSplits: 1) : [part]
      guard let word = pair.first, let code = registry.code(String(word), in: list) else {
        throw .badValue(name, wanted: wanted)
      }
      guard name == "lecturers" else {
        codes.append(code)
        continue
      }
      guard let count = pair.count == 2 ? Int(pair[1]) : 1, count > 0 else {
        throw .badValue(name, wanted: "npo:2")
      }
      codes.append("\(code):\(count)")
    }
    let isSingle = ["reason", "mode", "type", "kind"].contains(name)
    guard !isSingle || codes.count == 1 else { throw .badValue(name, wanted: wanted) }
    return isSingle ? codes[0] : Set(codes).sorted().joined(separator: " ")
  }
}
