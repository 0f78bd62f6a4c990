/// How many people took part in classes, each class once (延べ受講者).
public struct TraineeFigures: Hashable, Sendable {
  /// Fire staff.
  public let staff: Int
  /// The volunteer corps.
  public let volunteers: Int
  /// Others.
  public let others: Int
  /// The classes that were held.
  public let classes: Int
  /// Those of them of which nobody has counted anybody.
  public let uncounted: Int

  /// Counts the classes that were held; the others are left out.
  public init(_ deliveries: [Delivery]) {
    let held = deliveries.filter(\.status.isDelivered)
    staff = held.compactMap(\.staffTrainees).reduce(0, +)
    volunteers = held.compactMap(\.volunteerTrainees).reduce(0, +)
    others = held.compactMap(\.otherTrainees).reduce(0, +)
    classes = held.count
    uncounted = held.count { $0.trainees == nil }
  }

  /// All of them.
  public var total: Int { staff + volunteers + others }
}
