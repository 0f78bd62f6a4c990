/// How far something is turned on its paper, clockwise.
public enum QuarterTurn: Int, CaseIterable, Hashable, Sendable {
  case none = 0
  case quarter = 90
  case half = 180
  case threeQuarters = 270

  /// The turn about the origin, without rounding; y points downwards.
  public var map: Transform {
    switch self {
    case .none: .identity
    case .quarter: Transform(0, 1, -1, 0, 0, 0)
    case .half: Transform(-1, 0, 0, -1, 0, 0)
    case .threeQuarters: Transform(0, -1, 1, 0, 0, 0)
    }
  }

  /// Whether width and height change places.
  public var isSideways: Bool { self == .quarter || self == .threeQuarters }
}
