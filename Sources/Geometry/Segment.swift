/// A straight piece of a line between two points.
public struct Segment: Hashable, Sendable {
  public var from: Point
  public var to: Point

  /// Makes a piece.
  public init(from: Point, to: Point) {
    self.from = from
    self.to = to
  }

  /// How long it is.
  public var length: Double { Self.length(to.x - from.x, to.y - from.y) }

  /// The least distance between two pieces; 0 if they meet.
  public func distance(to other: Segment) -> Double {
    if crosses(other) { return 0 }
    return min(
      distance(to: other.from), distance(to: other.to), other.distance(to: from),
      other.distance(to: to))
  }

  /// The least distance of a point.
  public func distance(to point: Point) -> Double {
    let (x, y) = (to.x - from.x, to.y - from.y)
    let square = x * x + y * y
    let along = square > 0 ? ((point.x - from.x) * x + (point.y - from.y) * y) / square : 0
    let share = min(1, max(0, along))
    return Self.length(from.x + share * x - point.x, from.y + share * y - point.y)
  }

  /// Whether both go on at both sides of where they meet; touching ends are at distance 0 anyway.
  private func crosses(_ other: Segment) -> Bool {
    side(other.from) * side(other.to) < 0 && other.side(from) * other.side(to) < 0
  }

  /// Positive on one side of the line through the piece, negative on the other.
  private func side(_ point: Point) -> Double {
    (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
  }

  private static func length(_ x: Double, _ y: Double) -> Double {
    (x * x + y * y).squareRoot()
  }
}
