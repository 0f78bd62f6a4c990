extension Path {
  /// A box with rounded corners.
  ///
  /// A radius larger than half of its side is cut to that half, as SVG does.
  public static func roundedRectangle(
    _ box: Rectangle, radiusX: Double, radiusY: Double
  ) -> Path {
    let (x, y) = (min(radiusX, box.width / 2), min(radiusY, box.height / 2))
    guard x > 0, y > 0 else { return .rectangle(box) }
    // How far from the corner the control points of a quarter ellipse stand.
    let k = 1 - 0.5522847498
    func at(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
    let (left, right, top, bottom) = (box.x, box.right, box.y, box.bottom)
    return Path([
      .move(at(left + x, top)), .line(at(right - x, top)),
      .curve(at(right - k * x, top), at(right, top + k * y), at(right, top + y)),
      .line(at(right, bottom - y)),
      .curve(at(right, bottom - k * y), at(right - k * x, bottom), at(right - x, bottom)),
      .line(at(left + x, bottom)),
      .curve(at(left + k * x, bottom), at(left, bottom - k * y), at(left, bottom - y)),
      .line(at(left, top + y)),
      .curve(at(left, top + k * y), at(left + k * x, top), at(left + x, top)), .close,
    ])
  }
}
