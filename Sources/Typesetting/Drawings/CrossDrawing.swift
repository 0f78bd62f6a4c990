import Geometry

/// A sheet of paper, crossed out: a notice that has ended.
enum CrossDrawing {
  static func shapes(at site: DrawingSite) -> [Picture.Shape] {
    let map = site.map(grid: 96)
    let step = site.square.width / 96
    func line(_ points: [Point], _ width: Double, _ colour: Colour, closed: Bool = false)
      -> Picture.Shape
    {
      var elements = points.enumerated().map { index, point in
        index == 0 ? Path.Element.move(point) : .line(point)
      }
      if closed { elements.append(.close) }
      return Picture.Shape(
        path: Path(elements).transformed(by: map), fill: nil,
        stroke: Picture.Stroke(colour: colour, width: width * step))
    }
    func at(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
    let page = [at(17, 5), at(60, 5), at(79, 24), at(79, 91), at(17, 91)]
    let bars = [[at(8, 14), at(88, 82)], [at(88, 14), at(8, 82)]]
    var shapes = [
      line(page, 6, site.ink, closed: true),
      line([at(60, 5), at(60, 24), at(79, 24)], 6, site.ink),
    ]
    // What the cross passes over keeps clear of it.
    for bar in bars { shapes.append(line(bar, 17, site.ground)) }
    for bar in bars { shapes.append(line(bar, 9.5, site.ink)) }
    return shapes
  }
}
