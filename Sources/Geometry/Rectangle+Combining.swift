extension Rectangle {
  /// The smallest box around others; nil without any.
  public static func around(_ boxes: [Rectangle]) -> Rectangle? {
    guard let first = boxes.first else { return nil }
    return boxes.dropFirst().reduce(first) { whole, box in
      let (x, y) = (min(whole.x, box.x), min(whole.y, box.y))
      return Rectangle(
        x: x, y: y, width: max(whole.right, box.right) - x,
        height: max(whole.bottom, box.bottom) - y)
    }
  }

  /// What two boxes have in common; a box without width or height if that is nothing.
  public func common(with other: Rectangle) -> Rectangle {
    let (left, top) = (max(x, other.x), max(y, other.y))
    return Rectangle(
      x: left, y: top, width: max(0, min(right, other.right) - left),
      height: max(0, min(bottom, other.bottom) - top))
  }

  /// The smallest upright box around this one after a map.
  public func transformed(by map: Transform) -> Rectangle {
    let corners = [
      Point(x: x, y: y), Point(x: right, y: y), Point(x: x, y: bottom),
      Point(x: right, y: bottom),
    ].map(map.apply)
    return Rectangle.around(corners.map { Rectangle(x: $0.x, y: $0.y, width: 0, height: 0) })
      ?? self
  }
}
