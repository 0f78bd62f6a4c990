import Geometry

/// So many filled squares of a row, the rest open: the squares of a warning level.
enum SquaresDrawing {
  /// The squares from the left; nil unless `of` is 1 to 20 and `count` at most that.
  static func shapes(count: String?, of total: String?, at site: DrawingSite) -> [Picture.Shape]? {
    guard let total = Int(total ?? "5"), (1...20).contains(total),
      let count = count.flatMap({ Int($0) }), (0...total).contains(count)
    else { return nil }
    let gap = 0.22
    let box = site.box
    let side = max(0, min(box.height, box.width / (Double(total) * (1 + gap) - gap)))
    let line = side * 0.11
    return (0..<total).map { index in
      let square = Rectangle(
        x: box.x + Double(index) * side * (1 + gap), y: box.y + (box.height - side) / 2,
        width: side, height: side)
      guard index >= count else { return site.filled(.rectangle(square)) }
      let inner = Rectangle(
        x: square.x + line / 2, y: square.y + line / 2, width: side - line, height: side - line)
      return Picture.Shape(
        path: .rectangle(inner), fill: nil, stroke: Picture.Stroke(colour: site.ink, width: line))
    }
  }
}
