import Documents

/// Turns lengths on paper into classes of the style sheet.
///
/// Sizes are classes and not `style` attributes, so that a server can forbid those. A length is in units of its paper,
/// and a unit becomes 1 rem (1.25 rem where there is room): A4 and A3 look alike on a screen.
enum HTMLScale {
  /// Sizes of letters in eighths of a unit: from 0.875 to 4.
  static let letters = 7...32
  /// Rooms in quarters of a unit, up to 3.
  static let rooms = 1...12
  /// Sides and widths in halves of a unit, up to 20.
  static let sides = 1...40
  /// Columns of a table or a map of tiles.
  static let columns = 1...24
  /// Shares of a bar.
  static let shares = 1...60
  /// Line pitches in twentieths of the size.
  static let pitches = 20...44

  /// The size of letters: as on paper up to 1.6 units, less and less beyond it, because a screen is read from near.
  static func letter(_ units: Double, role: Role) -> Int {
    let rem = units <= 1.6 ? units : 1.6 * (units / 1.6).squareRoot()
    let least = role == .heading || role == .body ? 8 : 7
    return clamp(max(least, rounded(rem * 8)), letters)
  }

  /// A room between things; 0 for none.
  static func room(_ units: Double) -> Int {
    units < 0.05 ? 0 : clamp(rounded(units * 4), rooms)
  }

  /// The side of a picture: as on paper up to 4 units, 0.6 of what is more; 12 at most.
  static func side(_ units: Double) -> Int {
    let rem = units <= 4 ? max(0.75, units) : min(12, 4 + (units - 4) * 0.6)
    return clamp(rounded(rem * 2), sides)
  }

  /// The width of something beside others.
  static func width(_ units: Double) -> Int { clamp(rounded(units * 2), sides) }

  /// The columns of a table or a map.
  static func columns(_ count: Int) -> Int { clamp(count, columns) }

  /// The shares of a bar, in the same proportions as near as may be.
  static func shares(_ numbers: [Int]) -> [Int] {
    let largest = numbers.max() ?? 1
    guard largest > shares.upperBound else { return numbers.map { clamp($0, shares) } }
    let factor = Double(shares.upperBound) / Double(largest)
    return numbers.map { clamp(rounded(Double($0) * factor), shares) }
  }

  /// The pitch of lines.
  static func pitch(_ factor: Double) -> Int { clamp(rounded(factor * 20), pitches) }

  private static func clamp(_ number: Int, _ range: ClosedRange<Int>) -> Int {
    min(range.upperBound, max(range.lowerBound, number))
  }

  /// The nearest integer; of what no integer holds, the largest we ever need.
  private static func rounded(_ number: Double) -> Int { Int(exactly: number.rounded()) ?? 1000 }
}
