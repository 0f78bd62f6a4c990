internal import WritingSystems

extension ShelterList {
  /// The place that a person means: by the exact name, else by the folded name or reading, else by a part of the name
  /// that only one place has.
  ///
  /// Width, kana kind, case and blanks do not count in the folded name. Each step is taken only if the one before found
  /// nothing; a step that finds several places stops, since the wrong name on a door is worse than a question.
  public func find(_ wish: String) throws(PlaceSearchError) -> Place {
    let exact = CellText.clean(wish).text
    guard !exact.isEmpty else { throw .notFound }
    if let place = try only(places.filter { $0.name.japanese == exact }) { return place }
    let folded = TextSearch.folded(exact)
    let names = places.map { TextSearch.folded($0.name.japanese) }
    let readings = places.map { $0.name.kana.map(TextSearch.folded) ?? "" }
    let same = places.indices.filter { names[$0] == folded || readings[$0] == folded }
    if let place = try only(same.map { places[$0] }) { return place }
    let parts = places.indices.filter {
      names[$0].contains(folded) || readings[$0].contains(folded)
    }
    if let place = try only(parts.map { places[$0] }) { return place }
    throw .notFound
  }

  private func only(_ found: [Place]) throws(PlaceSearchError) -> Place? {
    guard found.count <= 1 else { throw .ambiguous(found) }
    return found.first
  }
}
