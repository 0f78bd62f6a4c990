/// Joins ICU's Japanese phrase breaks where ICU alone would part a word from its ending.
///
/// ICU 72 gives 飲み|水は and くだ|さい: a segment is joined to the one before when it begins with a particle or with
/// さい, ます, です, ない.
enum JapanesePhraseJoiner {
  /// The breaks that remain.
  static func joined(_ breaks: [Bool], units: [UInt16]) -> [Bool] {
    var result = breaks
    for index in 1..<max(1, units.count) where result[index] {
      let rest = units[index...].prefix(2)
      if endings.contains(Array(rest)) || (rest.first.map(particles.contains) ?? false) {
        result[index] = false
      }
    }
    return result
  }

  private static let endings: Set<[UInt16]> = Set(
    ["さい", "ます", "です", "ない", "まで", "から", "では", "ませ"].map { Array($0.utf16) })
  private static let particles: Set<UInt16> = Set("はがをにへとでもの、。）」".utf16)
}
