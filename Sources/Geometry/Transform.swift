import Glibc

/// An affine map: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`, as in PDF and SVG.
public struct Transform: Hashable, Sendable, Codable {
  public var a: Double
  public var b: Double
  public var c: Double
  public var d: Double
  public var e: Double
  public var f: Double

  /// Makes a map from its six numbers.
  public init(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
    (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
  }

  /// The map that changes nothing.
  public static let identity = Transform(1, 0, 0, 1, 0, 0)

  /// A shift.
  public static func translation(_ x: Double, _ y: Double) -> Transform {
    Transform(1, 0, 0, 1, x, y)
  }

  /// A change of size about the origin.
  public static func scale(_ x: Double, _ y: Double) -> Transform { Transform(x, 0, 0, y, 0, 0) }

  /// A turn about the origin; positive degrees turn x towards y.
  public static func rotation(degrees: Double) -> Transform {
    let angle = degrees * .pi / 180
    return Transform(cos(angle), sin(angle), -sin(angle), cos(angle), 0, 0)
  }

  /// The map that does `self` first and `next` after it.
  public func then(_ next: Transform) -> Transform {
    Transform(
      a * next.a + b * next.c, a * next.b + b * next.d,
      c * next.a + d * next.c, c * next.b + d * next.d,
      e * next.a + f * next.c + next.e, e * next.b + f * next.d + next.f)
  }

  /// Where a point goes.
  public func apply(_ point: Point) -> Point {
    Point(x: a * point.x + c * point.y + e, y: b * point.x + d * point.y + f)
  }
}
