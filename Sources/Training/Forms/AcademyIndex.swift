/// Finds academies by what people write of them: code, code of the operator, name.
struct AcademyIndex {
  private let organizations: [String: Organization]
  private let byWord: [String: [String]]

  init(_ organizations: [Organization]) {
    let academies = organizations.filter { $0.kind == .academy || $0.kind == .trainingCentre }
    self.organizations = Dictionary(academies.map { ($0.id, $0) }) { first, _ in first }
    var byWord: [String: [String]] = [:]
    for academy in academies {
      let words = [academy.id, academy.governmentCode, academy.name].map { EntryText($0).folded }
      for word in Set(words) where !word.isEmpty { byWord[word, default: []].append(academy.id) }
    }
    self.byWord = byWord
  }

  /// The code of the one academy that a folded word names; nil for none, and for several.
  func code(_ folded: String) -> String? {
    let found = byWord[folded] ?? byWord[EntryWords.code(folded)] ?? []
    return found.count == 1 ? found[0] : nil
  }

  subscript(code: String) -> Organization? { organizations[code] }
}
