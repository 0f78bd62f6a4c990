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
    switch ColumnMeaning(name, of: table) {
    case .year:
      guard let year = FiscalYear(text) else { throw .badValue(name, wanted: "R8, FY2026") }
      return "\(year.year)"
    case .state(let states): return try state(text, name, states)
    case .option(let list): return try codes(text, name, list, table)
    case .day:
      guard CalendarDay(iso: text) != nil else { throw .badValue(name, wanted: "2026-09-01") }
      return text
    case .organization, nil: break
    }
    switch column.kind {
    case .integer, .real:
      let folded = EntryText(text).folded
      if ["はい", "yes", "true"].contains(folded) { return "1" }
      if ["いいえ", "no", "false"].contains(folded) { return "0" }
      guard let number = Double(folded), (0..<1e12).contains(number),
        column.kind == .real || number == number.rounded()
      else { throw .badValue(name, wanted: "0, 1, 2 …") }
      return column.kind == .real ? "\(number)" : "\(Int(number))"
    case .text: return try plain(text, name, table)
    }
  }

  /// A text that some columns take only from a list that is none of people's options.
  private func plain(_ text: String, _ name: String, _ table: RecordTable) throws(EntryProblem)
    -> String
  {
    switch (table, name) {
    case (.organizations, "kind"):
      guard OrganizationKind(rawValue: text) != nil else {
        let kinds = OrganizationKind.allCases.map(\.rawValue)
        throw .badValue(name, wanted: kinds.joined(separator: " "))
      }
      return text
    case (_, "prefecture"):
      guard let found = registry.prefectures.first(where: { [$0.code, $0.name].contains(text) })
      else { throw .badValue(name, wanted: "01 … 47") }
      return found.code
    case (_, "jointWith"), (_, "notApplicable"):
      return Self.parts(text).sorted().joined(separator: " ")
    default: return text
    }
  }

  /// What stands between commas or blanks, none twice.
  private static func parts(_ text: String) -> Set<String> {
    Set(text.split { $0 == "," || $0 == "、" || $0 == " " }.map(String.init))
  }

  private func state(_ text: String, _ name: String, _ words: [(code: String, japanese: String)])
    throws(EntryProblem) -> String
  {
    let folded = EntryText(text).folded
    let found = words.first { word in
      EntryText(word.code).folded == folded || EntryText(word.japanese).folded == folded
    }
    guard let found else {
      throw .badValue(name, wanted: words.map(\.japanese).joined(separator: " "))
    }
    return found.code
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
