internal import Tables

extension PlaceReader {
  /// What a list of opened shelters says of a row; nil for other lists.
  mutating func opening(of row: TableRow) -> Opening? {
    guard kind == .openedShelters else { return nil }
    let words = text(.people, in: row)
    let people = Capacity.people(CellText.folded(words).filter { $0 != "," && !$0.isWhitespace })
    if people == nil, Statement.read(words) != .notStated {
      warn(
        "unclear-count", row, .people, ja: "「\(words)」から人数が読めません。",
        en: "No number of people can be read from “\(words)”.")
    }
    let asOf = optional(.asOf, in: row) ?? columns.dateInHeader
    return Opening(isOpen: isOpen(row), people: people, asOf: asOf)
  }

  /// A list of opened shelters states that a place is open by listing it, unless a column says otherwise.
  private mutating func isOpen(_ row: TableRow) -> Statement {
    guard columns.has(.openState) else { return .yes }
    let words = text(.openState, in: row)
    if words.contains("閉") || words.contains("未開設") || words.contains("準備") { return .no }
    if words.contains("開設") { return .yes }
    return statement(.openState, in: row)
  }

  /// Decides what the place is for: by the mark or the word in its row, by the kind of list, and for a shelter by an
  /// explicit yes for a hazard, which only a designated evacuation site has.
  mutating func setRoles(of place: inout Place, row: TableRow) {
    let words = text(.kind, in: row)
    let saysShelter = words.contains("避難所")
    let saysSite = words.contains("避難場所")
    let isSafeSomewhere = place.hazards.values.contains(.yes)
    switch kind {
    case .evacuationSites:
      place.isEvacuationSite = saysSite || !saysShelter
      place.isShelter = saysShelter || statement(.alsoShelter, in: row) == .yes
    case .shelters, .openedShelters:
      place.isShelter = kind == .openedShelters || saysShelter || !saysSite
      place.isEvacuationSite =
        saysSite || isSafeSomewhere || statement(.alsoEvacuationSite, in: row) == .yes
    case .mixed:
      place.isShelter =
        saysShelter || statement(.looseName(.shelter), in: row) == .yes
        || statement(.alsoShelter, in: row) == .yes
      place.isEvacuationSite =
        saysSite || isSafeSomewhere || statement(.looseName(.evacuationSite), in: row) == .yes
        || statement(.alsoEvacuationSite, in: row) == .yes
    }
    if place.roles.isEmpty {
      warn(
        "no-role", row, .name, ja: "避難所とも避難場所とも書かれていません。避難場所の言葉を使います。",
        en:
          "The row says neither shelter nor evacuation site; the words for an evacuation site are used."
      )
    }
  }
}
