import Documents

/// The sizes that fit texts of a page take: one step a role, each 4 % smaller than the one before.
struct Ladder: Equatable {
  /// The steps, a byte a role.
  private var steps: UInt64 = 0

  /// The step of a role; 0 is the largest size.
  subscript(role: Role) -> Int {
    get { Int(steps >> UInt64(8 * role.place) & 0xFF) }
    set {
      let shift = UInt64(8 * role.place)
      steps = steps & ~(0xFF << shift) | UInt64(max(0, min(Self.last, newValue))) << shift
    }
  }

  /// The steps of some roles as one number: sizes of these roles are the same where it is.
  func steps(of mask: UInt64) -> UInt64 { steps & mask }

  /// What ``steps(of:)`` takes for some roles.
  static func mask(_ roles: RoleSet) -> UInt64 {
    Role.allCases.reduce(0) { $0 | (roles.contains($1) ? 0xFF << UInt64(8 * $1.place) : 0) }
  }

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
    max(least, most * Self.powers[self[role]])
  }

  /// How many steps lead from the largest to the least size.
  static func steps(least: Double, most: Double) -> Int {
    var step = 0
    while step < last, most * powers[step] > least { step += 1 }
    return step
  }
}
