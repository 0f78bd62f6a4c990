import Glibc

/// A piece of an ellipse between two points, as SVG writes it.
public struct Arc: Hashable, Sendable {
  /// Where the arc begins.
  public var start: Point
  /// Where it ends.
  public var end: Point
  /// The radius along the ellipse's own x axis.
  public var radiusX: Double
  /// The radius along its own y axis.
  public var radiusY: Double
  /// How far the ellipse's x axis is turned, in degrees from x towards y.
  public var rotation: Double
  /// Takes the longer of the two ways round.
  public var isLarge: Bool
  /// Goes from x towards y: clockwise where y points downwards.
  public var isSweeping: Bool

  /// Makes an arc.
  public init(
    from start: Point, to end: Point, radiusX: Double, radiusY: Double, rotation: Double = 0,
    isLarge: Bool, isSweeping: Bool
  ) {
    self.start = start
    self.end = end
    self.radiusX = radiusX
    self.radiusY = radiusY
    self.rotation = rotation
    self.isLarge = isLarge
    self.isSweeping = isSweeping
  }

  /// The arc as curves of at most a quarter turn, without the move to its start.
  ///
  /// Radii that are too small grow until the ellipse reaches both points. A radius of zero gives a
  /// line, and an arc that ends where it begins gives nothing; both as SVG 1.1, F.6.2 says.
  public var elements: [Path.Element] {
    if start == end { return [] }
    guard abs(radiusX) > 1e-9, abs(radiusY) > 1e-9 else { return [.line(end)] }
    let ellipse = Ellipse(self)
    let turn = ellipse.turn
    let count = max(1, Int((abs(turn) / (.pi / 2) - 1e-9).rounded(.up)))
    let step = turn / Double(count)
    let reach = 4.0 / 3 * tan(step / 4)
    return (0..<count).map { index in
      let from = ellipse.startAngle + step * Double(index)
      let to = from + step
      let first = ellipse.at(cos(from) - reach * sin(from), sin(from) + reach * cos(from))
      let second = ellipse.at(cos(to) + reach * sin(to), sin(to) - reach * cos(to))
      // The last point is the one that was asked for, free of rounding.
      return .curve(first, second, index == count - 1 ? end : ellipse.at(cos(to), sin(to)))
    }
  }
}

/// The ellipse an arc lies on, found from its ends (SVG 1.1, F.6.5).
private struct Ellipse {
  let startAngle: Double
  let turn: Double
  private let map: Transform

  init(_ arc: Arc) {
    let angle = arc.rotation * .pi / 180
    let (cosine, sine) = (cos(angle), sin(angle))
    let (halfX, halfY) = ((arc.start.x - arc.end.x) / 2, (arc.start.y - arc.end.y) / 2)
    // Half the chord, along the ellipse's own axes.
    let (x, y) = (cosine * halfX + sine * halfY, -sine * halfX + cosine * halfY)

    var (radiusX, radiusY) = (abs(arc.radiusX), abs(arc.radiusY))
    let excess = ((x / radiusX) * (x / radiusX) + (y / radiusY) * (y / radiusY)).squareRoot()
    if excess > 1 { (radiusX, radiusY) = (radiusX * excess, radiusY * excess) }

    // In the circle of radius 1 the chord's half is (u, v) and the centre stands square to it.
    let (u, v) = (x / radiusX, y / radiusY)
    let length = u * u + v * v
    var side = (max(0, 1 - length) / length).squareRoot()
    if arc.isLarge == arc.isSweeping { side = -side }
    let (centreU, centreV) = (side * v, -side * u)

    startAngle = atan2(v - centreV, u - centreU)
    var turn = atan2(-v - centreV, -u - centreU) - startAngle
    if arc.isSweeping, turn < 0 { turn += 2 * .pi }
    if !arc.isSweeping, turn > 0 { turn -= 2 * .pi }
    self.turn = turn

    let middle = Point(x: (arc.start.x + arc.end.x) / 2, y: (arc.start.y + arc.end.y) / 2)
    map = Transform.translation(centreU, centreV)
      .then(.scale(radiusX, radiusY))
      .then(Transform(cosine, sine, -sine, cosine, middle.x, middle.y))
  }

  /// The point of the ellipse at a point of the circle of radius 1.
  func at(_ x: Double, _ y: Double) -> Point { map.apply(Point(x: x, y: y)) }
}
