public import Geometry

extension FrameItem {
  /// A box that holds all its ink, in millimetres of whatever holds it; nil if it draws nothing.
  ///
  /// Words take the whole width of their lines, and a fifth of an em at both ends for what leans over.
  public var bounds: Rectangle? {
    switch self {
    case .text(let placed): placed.bounds
    case .picture(let placed): placed.box
    case .shape(let shape): Self.widened(shape.path.bounds, by: (shape.stroke?.width ?? 0) / 2)
    case .hatching(let hatching):
      Self.widened(hatching.outline.bounds, by: hatching.width / 2)
    case .group(let group):
      Rectangle.around(
        group.items.compactMap { item in
          guard let inner = item.bounds else { return nil }
          let outer = inner.transformed(by: group.map)
          return group.clip.map { outer.common(with: $0) } ?? outer
        })
    }
  }

  private static func widened(_ box: Rectangle?, by width: Double) -> Rectangle? {
    box.map {
      Rectangle(
        x: $0.x - width, y: $0.y - width, width: $0.width + 2 * width,
        height: $0.height + 2 * width)
    }
  }
}

extension PlacedText {
  fileprivate var bounds: Rectangle? {
    Rectangle.around(
      zip(text.lines, origins).map { line, origin in
        Rectangle(
          x: origin.x - 0.2 * size, y: origin.y - line.inkTop * size,
          width: (line.width + 0.4) * size, height: (line.inkTop + line.inkBottom) * size)
      })
  }
}
