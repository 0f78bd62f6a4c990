import Documents

/// Some roles.
struct RoleSet: OptionSet, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// One role.
  init(_ role: Role) { rawValue = 1 << role.place }

  func contains(_ role: Role) -> Bool { contains(RoleSet(role)) }
}
