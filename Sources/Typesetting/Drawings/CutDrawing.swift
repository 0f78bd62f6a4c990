import Geometry

/// A dashed line to cut or fold along, in the middle of its box.
enum CutDrawing {
  /// The dashes; nil for an axis that is neither `along` nor `down`.
  static func shapes(axis: String?, at site: DrawingSite) -> [Picture.Shape]? {
    let box = site.box
    switch axis ?? "along" {
    case "along":
      let y = box.y + box.height / 2
      return [
        dashes(
          from: Point(x: box.x, y: y), to: Point(x: box.right, y: y), unit: site.unit,
          ink: site.ink)
      ]
    case "down":
      let x = box.x + box.width / 2
      return [
        dashes(
          from: Point(x: x, y: box.y), to: Point(x: x, y: box.bottom), unit: site.unit,
          ink: site.ink)
      ]
    default: return nil
    }
  }

  /// Dashes of 0.6 units about 0.4 apart, the first and the last at the ends of the line.
  static func dashes(from start: Point, to end: Point, unit: Double, ink: Colour) -> Picture.Shape {
    let (x, y) = (end.x - start.x, end.y - start.y)
    let length = (x * x + y * y).squareRoot()
    let count = max(1, ((length / unit + 0.4) / 1.0).rounded())
    let dash = min(0.6 * unit / max(length, 1e-9), 1)
    let step = count > 1 ? (1 - dash) / (count - 1) : 0
    func at(_ share: Double) -> Point { Point(x: start.x + x * share, y: start.y + y * share) }
    let elements = (0..<Int(count)).flatMap { index -> [Path.Element] in
      [.move(at(Double(index) * step)), .line(at(Double(index) * step + dash))]
    }
    return Picture.Shape(
      path: Path(elements), fill: nil, stroke: Picture.Stroke(colour: ink, width: 0.07 * unit))
  }
}
