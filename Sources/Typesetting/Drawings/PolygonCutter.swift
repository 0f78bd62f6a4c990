import Geometry

/// Cuts a convex polygon at two upright lines, or at the sides of a box.
enum PolygonCutter {
  /// The part inside a box; empty if there is none.
  static func cut(_ polygon: [Point], to box: Rectangle) -> [Point] {
    let upright = cut(polygon, left: box.x, right: box.right).map { Point(x: $0.y, y: $0.x) }
    return cut(upright, left: box.y, right: box.bottom).map { Point(x: $0.y, y: $0.x) }
  }

  /// The part between the lines; empty if there is none.
  static func cut(_ polygon: [Point], left: Double, right: Double) -> [Point] {
    half(half(polygon, at: left, keepsGreater: true), at: right, keepsGreater: false)
  }

  private static func half(_ polygon: [Point], at x: Double, keepsGreater: Bool) -> [Point] {
    var result: [Point] = []
    for index in polygon.indices {
      let from = polygon[index]
      let to = polygon[(index + 1) % polygon.count]
      let fromIn = keepsGreater ? from.x >= x : from.x <= x
      let toIn = keepsGreater ? to.x >= x : to.x <= x
      if fromIn { result.append(from) }
      if fromIn != toIn {
        let share = (x - from.x) / (to.x - from.x)
        result.append(Point(x: x, y: from.y + share * (to.y - from.y)))
      }
    }
    return result
  }
}
