internal import Diagnostics

/// Finds rows that belong to another municipality than most of the list.
enum OtherMunicipality {
  /// A warning for each such row; the rows stay, since towns do designate places across their border.
  static func diagnostics(for places: [Place], file: String) -> [Diagnostic] {
    guard let usual = mostFrequent(places.compactMap(key)), places.count > 2 else { return [] }
    return places.compactMap { place in
      guard let key = key(place), key != usual else { return nil }
      return Diagnostic(
        .warning, "other-municipality",
        at: SourcePosition(file: file, line: place.line, element: place.name.japanese),
        LocalizedMessage(
          ja: "ほかの市区町村の行です（\(key)。この一覧は \(usual)）。",
          en: "The row belongs to another municipality (\(key); the list to \(usual))."))
    }
  }

  /// The code, else the name, of a place's municipality.
  private static func key(_ place: Place) -> String? {
    place.municipalityCode?.description ?? place.municipality
  }

  /// The value that more than half of the rows share; nil for a list of a whole prefecture.
  private static func mostFrequent(_ values: [String]) -> String? {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.first { $0.value * 2 > values.count }?.key
  }
}
