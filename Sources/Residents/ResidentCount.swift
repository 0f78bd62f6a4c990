internal import WritingSystems

/// A number of people as statistics write it.
enum ResidentCount: Hashable {
  /// So many.
  case people(Int)
  /// A dash or nothing: statistics write it for nobody.
  case none
  /// Not told, to protect few people (`X`, `*`, `***`).
  case hidden

  /// Reads `1,234`, `１２３４`, `1 234人`, `-`; nil for anything else.
  static func read(_ text: String) -> ResidentCount? {
    // Compatibility folding also turns full-width digits and commas into ordinary ones.
    let folded = Normalizer.normalize(text, to: .caseFolded)
    var plain = folded.filter { !$0.isWhitespace }
    for unit in ["人", "名"] where plain.hasSuffix(unit) { plain.removeLast(unit.count) }
    if plain.isEmpty || plain.allSatisfy({ "-‐‑–—―−ー".contains($0) }) { return ResidentCount.none }
    if plain.allSatisfy({ "x*".contains($0) }) { return .hidden }
    guard let number = number(plain) else { return nil }
    return .people(number)
  }

  /// Digits, with commas only where thousands have them; a number that says `1.5` or `1,2` is none.
  private static func number(_ text: String) -> Int? {
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "、" }
    guard let first = groups.first, !first.isEmpty,
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      groups.count == 1 || first.utf8.count <= 3,
      groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    guard let number = Int(groups.joined()), number <= 100_000_000 else { return nil }
    return number
  }
}
