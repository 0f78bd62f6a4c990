extension ShelterListKind {
  /// What the columns say that the list is; where they say nothing, its title does; nil if that says nothing either.
  static func recognise(_ columns: ColumnMap, title: String) -> ShelterListKind? {
    if columns.has(.openState) || columns.has(.people) && columns.saysShelter {
      return .openedShelters
    }
    if columns.marks(.shelter) || columns.marks(.evacuationSite) {
      return .mixed
    }
    if columns.has(.alsoShelter) { return .evacuationSites }
    if columns.has(.alsoEvacuationSite) || columns.has(.admits) { return .shelters }
    switch columns.roleInName {
    case .shelter: return .shelters
    case .evacuationSite: return .evacuationSites
    case nil: break
    }
    let fromTitle = kind(ofTitle: title)
    if columns.hazards.count >= 2 { return fromTitle ?? .evacuationSites }
    return fromTitle
  }

  /// What the name of a file says.
  private static func kind(ofTitle title: String) -> ShelterListKind? {
    let folded = title.lowercased()
    if folded.contains("避難場所") || folded.contains("evacuation_space")
      || folded.contains("emergency")
    {
      return .evacuationSites
    }
    if folded.contains("避難所") || folded.contains("shelter") || folded.contains("evacuation") {
      return .shelters
    }
    return nil
  }
}

extension ColumnMap {
  /// Whether something besides a number of people tells that the rows are shelters.
  var saysShelter: Bool {
    has(.asOf) || dateInHeader != nil || !hazards.isEmpty || roleInName != nil || has(.capacity)
      || columnName(.people)?.contains("避難") == true
  }
}
