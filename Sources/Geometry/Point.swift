/// A position; on a page in millimetres, x to the right and y downwards from the top left corner.
public struct Point: Hashable, Sendable, Codable {
  public var x: Double
  public var y: Double

  /// Makes a point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
