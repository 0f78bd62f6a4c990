import Documents

/// The sizes that fit texts of a page take: one step a role, each 4 % smaller than the one before.
struct Ladder: Equatable {
  /// The step of each role; 0 is the largest size.
  var steps: [Role: Int] = [:]

  /// What one step multiplies a size by.
  static let ratio = 0.96
  /// More steps than any text between 5 mm and 120 mm needs.
  static let last = 90

  private static let powers: [Double] = {
    var value = 1.0
    return (0...last).map { _ in
      defer { value *= ratio }
      return value
    }
  }()

  /// The size a fit text takes, in millimetres.
  func size(least: Double, most: Double, role: Role) -> Double {
    max(least, most * Self.powers[min(Self.last, steps[role] ?? 0)])
  }

  /// How many steps lead from the largest to the least size.
  static func steps(least: Double, most: Double) -> Int {
    var step = 0
    while step < last, most * powers[step] > least { step += 1 }
    return step
  }
}
