/// Finds what a person may have meant.
public enum NearMiss {
  /// The candidate nearest to what was typed; nil if none is near.
  public static func nearest(_ typed: String, in candidates: [String]) -> String? {
    candidates.map { ($0, distance(Array(typed.lowercased()), Array($0.lowercased()))) }
      .filter { $0.1 <= limit(typed) }
      .min { $0.1 < $1.1 }?.0
  }

  /// Whether two words differ by a slip of the fingers.
  static func isNear(_ typed: String, _ candidate: String) -> Bool {
    distance(Array(typed), Array(candidate)) <= limit(typed)
  }

  private static func limit(_ typed: String) -> Int { max(1, typed.count / 3) }

  /// How many letters must be put in, taken out, changed or swapped.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(
          last[column + 1] + 1, next[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      before = last
      last = next
    }
    return last[right.count]
  }
}
