public import Geometry

/// Room kept free on the four sides of a box.
public struct Insets: Codable, Hashable, Sendable {
  public var top: Millimetres
  public var bottom: Millimetres
  /// At the start and at the end of a line; both sides are the same in all our sheets unless stated.
  public var start: Millimetres
  public var end: Millimetres

  /// Makes insets.
  public init(
    top: Millimetres = 0, bottom: Millimetres = 0, start: Millimetres = 0, end: Millimetres = 0
  ) {
    self.top = top
    self.bottom = bottom
    self.start = start
    self.end = end
  }

  /// The same above and below, the same at both sides.
  public init(vertical: Millimetres, horizontal: Millimetres) {
    self.init(top: vertical, bottom: vertical, start: horizontal, end: horizontal)
  }
}
