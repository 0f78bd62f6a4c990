import Geometry

/// The dashed edge inside a box: each side begins and ends with a dash, so that its corners are whole.
struct DashedEdge {
  let box: Rectangle
  let unit: Double
  let ink: Colour

  /// What is drawn; nil where the box has no room.
  var item: FrameItem? {
    let name = ink == .white ? "dashed white" : "dashed"
    return .shared("\(name) u\(unit)", in: box) { size in
      let width = min(0.07 * unit, size.width / 2, size.height / 2)
      let (near, right) = (width / 2, size.width - width / 2)
      let bottom = size.height - width / 2
      let dashes =
        dashes(size.width).flatMap { [($0, near, $1, near), ($0, bottom, $1, bottom)] }
        + dashes(size.height).flatMap { [(near, $0, near, $1), (right, $0, right, $1)] }
      return [
        Picture.Shape(
          path: Path(
            dashes.flatMap { dash -> [Path.Element] in
              [.move(Point(x: dash.0, y: dash.1)), .line(Point(x: dash.2, y: dash.3))]
            }), fill: nil, stroke: Picture.Stroke(colour: ink, width: width))
      ]
    }
  }

  /// Beginnings and ends of dashes of 0.21 units along a side, about 0.16 apart.
  private func dashes(_ length: Double) -> [(Double, Double)] {
    let dash = min(0.21 * unit, length)
    let count = max(1, min(1000, ((length + 0.16 * unit) / (0.37 * unit)).rounded()))
    let step = count > 1 ? (length - dash) / (count - 1) : 0
    return (0..<Int(count)).map { (Double($0) * step, Double($0) * step + dash) }
  }
}
