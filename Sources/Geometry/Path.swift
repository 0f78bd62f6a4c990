/// An outline of straight lines and cubic curves.
///
/// Points are in the units of whoever made the path: font units with y upwards for glyphs, the 96 × 96 grid with y
/// downwards for pictograms, millimetres with y downwards on a page.
public struct Path: Hashable, Sendable, Codable {
  /// One step of the pen.
  public enum Element: Hashable, Sendable, Codable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  /// The steps in drawing order.
  public var elements: [Element]

  /// Makes a path of steps.
  public init(_ elements: [Element] = []) { self.elements = elements }

  /// A box.
  public static func rectangle(_ box: Rectangle) -> Path {
    Path([
      .move(Point(x: box.x, y: box.y)), .line(Point(x: box.right, y: box.y)),
      .line(Point(x: box.right, y: box.bottom)), .line(Point(x: box.x, y: box.bottom)), .close,
    ])
  }

  /// An ellipse of four curves.
  public static func ellipse(centre: Point, radiusX: Double, radiusY: Double) -> Path {
    let k = 0.5522847498
    let (cx, cy) = (centre.x, centre.y)
    func at(_ x: Double, _ y: Double) -> Point { Point(x: cx + x * radiusX, y: cy + y * radiusY) }
    return Path([
      .move(at(1, 0)), .curve(at(1, k), at(k, 1), at(0, 1)),
      .curve(at(-k, 1), at(-1, k), at(-1, 0)),
      .curve(at(-1, -k), at(-k, -1), at(0, -1)), .curve(at(k, -1), at(1, -k), at(1, 0)), .close,
    ])
  }

  /// The same outline, moved by a map.
  public func transformed(by map: Transform) -> Path {
    Path(
      elements.map { element in
        switch element {
        case .move(let point): .move(map.apply(point))
        case .line(let point): .line(map.apply(point))
        case .curve(let first, let second, let end):
          .curve(map.apply(first), map.apply(second), map.apply(end))
        case .close: .close
        }
      })
  }
}
