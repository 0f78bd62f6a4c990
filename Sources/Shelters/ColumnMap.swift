internal import Diagnostics
internal import Tables

/// Where the columns of a list stand, found by their names and never by their order.
struct ColumnMap {
  private var places: [ColumnMeaning: [Int]] = [:]
  /// The date that stands in the name of the column of people, if one does.
  private(set) var dateInHeader: String?
  /// Names that the reader does not know, in the order of the file.
  private(set) var unknown: [String] = []
  /// The number of columns without a name.
  private(set) var unnamed = 0
  /// Names that stand twice; the first column counts.
  private(set) var repeated: [String] = []
  private(set) var names: [String]

  init(header: [String]) {
    names = header
    var seen: Set<String> = []
    for (index, name) in header.enumerated() {
      let (folded, date) = ColumnName.read(name)
      guard !folded.isEmpty else {
        if date == nil { unnamed += 1 } else { unknown.append(name) }
        continue
      }
      guard let meaning = ColumnMeaning.of(folded) else {
        unknown.append(name)
        continue
      }
      guard seen.insert(folded).inserted else {
        repeated.append(name)
        continue
      }
      if case .unused = meaning { continue }
      if meaning == .people, places[meaning] == nil { dateInHeader = date }
      places[meaning, default: []].append(index)
    }
    useLooseNames()
  }

  /// The number of columns whose meaning is known and needed.
  var known: Int { places.count }

  /// The positions of a meaning, in the order of the file: lists write one thing in several columns and fill one.
  func indices(of meaning: ColumnMeaning) -> [Int] { places[meaning] ?? [] }

  /// Whether a list has such a column.
  func has(_ meaning: ColumnMeaning) -> Bool { places[meaning] != nil }

  /// The name of the column as the file writes it.
  func columnName(_ meaning: ColumnMeaning) -> String? { places[meaning]?.first.map { names[$0] } }

  /// The hazards that have a column.
  var hazards: [Hazard] { Hazard.allCases.filter { has(.hazard($0)) } }

  /// Whether a column of marks (避難所: ○) tells the role of each row.
  func marks(_ role: PlaceRole) -> Bool { has(.looseName(role)) }

  /// The role that the name of the name column tells (避難所名).
  var roleInName: PlaceRole? {
    guard let name = columnName(.name) else { return nil }
    if name.contains("避難場所") { return .evacuationSite }
    return name.contains("避難所") ? .shelter : nil
  }

  /// A list whose only name column is 避難所 or 避難場所 means the name by it.
  private mutating func useLooseNames() {
    guard places[.name] == nil else { return }
    for role in PlaceRole.allCases where places[.name] == nil {
      places[.name] = places.removeValue(forKey: .looseName(role))
    }
  }
}
