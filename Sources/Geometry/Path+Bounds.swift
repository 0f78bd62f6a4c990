extension Path {
  /// The smallest box around the outline itself, without the width of any line; nil if nothing is
  /// drawn.
  ///
  /// Curves are measured where they turn, not by their control points.
  public var bounds: Rectangle? {
    var (left, top) = (Double.infinity, Double.infinity)
    var (right, bottom) = (-Double.infinity, -Double.infinity)
    func add(_ point: Point) {
      (left, right) = (min(left, point.x), max(right, point.x))
      (top, bottom) = (min(top, point.y), max(bottom, point.y))
    }
    var current = Point(x: 0, y: 0)
    for element in elements {
      switch element {
      case .move(let point):
        current = point
      case .line(let point):
        add(current)
        add(point)
        current = point
      case .curve(let first, let second, let end):
        add(current)
        add(end)
        let xs = (current.x, first.x, second.x, end.x)
        let ys = (current.y, first.y, second.y, end.y)
        for time in Self.turns(xs) + Self.turns(ys) {
          add(Point(x: Self.value(xs, at: time), y: Self.value(ys, at: time)))
        }
        current = end
      case .close:
        break
      }
    }
    guard left <= right, top <= bottom else { return nil }
    return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// The times strictly inside a curve at which one coordinate turns round.
  private static func turns(_ p: (Double, Double, Double, Double)) -> [Double] {
    let a = -p.0 + 3 * p.1 - 3 * p.2 + p.3
    let b = 2 * (p.0 - 2 * p.1 + p.2)
    let c = p.1 - p.0
    // The derivative is 3(a·t² + b·t + c).
    let times: [Double]
    if abs(a) < 1e-12 {
      times = abs(b) < 1e-12 ? [] : [-c / b]
    } else {
      let root = (b * b - 4 * a * c).squareRoot()
      times = root.isNaN ? [] : [(-b + root) / (2 * a), (-b - root) / (2 * a)]
    }
    return times.filter { $0 > 0 && $0 < 1 }
  }

  private static func value(_ p: (Double, Double, Double, Double), at t: Double) -> Double {
    let u = 1 - t
    return u * u * u * p.0 + 3 * u * u * t * p.1 + 3 * u * t * t * p.2 + t * t * t * p.3
  }
}
