import Geometry

/// The band of a warning level in its box: a solid plate with the pattern of the level around it.
///
/// The edge is the outer 0.7 units, 1.2 in a box of at least 8; a box under 2.5 units is pattern only, a swatch.
struct LevelBandDrawing {
  let band: LevelBand
  let box: Rectangle
  let unit: Double
  /// Whether a thin line ends the box: without it yellow and white fade into the paper of a photocopy.
  let hasOutline: Bool

  private var isSwatch: Bool { min(box.width, box.height) < 2.5 * unit }
  private var edge: Double { (box.height >= 8 * unit - 1e-6 ? 1.2 : 0.7) * unit }

  var shapes: [Picture.Shape] {
    guard box.width > 0, box.height > 0 else { return [] }
    var shapes = [Self.filled(.rectangle(box), ground)]
    switch band.pattern {
    case .solid: return shapes
    case .plain: return shapes + [frame(box, isSwatch ? 0.05 : 0.1)]
    case .bars: shapes.append(Self.filled(bars, band.colour))
    case .lines: shapes.append(Self.filled(lines, band.colour))
    case .dots: shapes.append(Self.filled(dots, .black))
    }
    if !isSwatch, band.pattern != .dots {
      shapes.append(Self.filled(.rectangle(plate), band.plate))
      if band.pattern == .lines { shapes.append(frame(plate, 0.16)) }
    }
    if hasOutline { shapes.append(frame(box, 0.05)) }
    return shapes
  }

  private var ground: Colour {
    switch band.pattern {
    case .solid, .dots: band.colour
    case .bars, .lines, .plain: .white
    }
  }

  /// What the words stand on.
  private var plate: Rectangle {
    // Above and below whole lines, so that none is cut to a sliver.
    let vertical =
      band.pattern == .lines ? max(1, (edge / linePitch).rounded()) * linePitch : edge
    return Rectangle(
      x: box.x + edge, y: box.y + vertical, width: box.width - 2 * edge,
      height: box.height - 2 * vertical)
  }

  /// Bars from the upper left to the lower right, 0.48 units wide and 0.24 apart, cut to the box.
  private var bars: Path {
    var elements: [Path.Element] = []
    let step = 0.72 * unit * 2.0.squareRoot()
    let bar = 0.48 * unit * 2.0.squareRoot()
    for index in 0...Int((box.width + box.height) / step) {
      let x = box.x - box.height + Double(index) * step
      let corners = [
        Point(x: x, y: box.y), Point(x: x + bar, y: box.y),
        Point(x: x + bar + box.height, y: box.bottom), Point(x: x + box.height, y: box.bottom),
      ]
      let cut = PolygonCutter.cut(corners, to: box)
      guard let first = cut.first else { continue }
      elements.append(.move(first))
      elements += cut.dropFirst().map { .line($0) }
      elements.append(.close)
    }
    return Path(elements)
  }

  /// From one line to the next: 0.64 units, or what lets a line end the box at the bottom too.
  private var linePitch: Double {
    let free = box.height - lineWidth
    return free / max(1, (free / (0.64 * unit)).rounded())
  }

  private var lineWidth: Double { min(0.32 * unit, box.height / 3) }

  private var lines: Path {
    let count = Int(((box.height - lineWidth) / linePitch).rounded())
    return Path(
      (0...count).flatMap { index in
        Path.rectangle(
          Rectangle(
            x: box.x, y: box.y + Double(index) * linePitch, width: box.width, height: lineWidth)
        ).elements
      })
  }

  /// Dots of 0.22 units about every 0.6: whole ones, in rows around the plate or all over a swatch.
  private var dots: Path {
    var centres: [Point] = []
    let step = 0.6 * unit
    if isSwatch {
      let columns = max(1, (box.width / step).rounded())
      let rows = max(1, (box.height / step).rounded())
      for row in 0..<Int(rows) {
        for column in 0..<Int(columns) {
          centres.append(
            Point(
              x: box.x + (Double(column) + 0.5) * box.width / columns,
              y: box.y + (Double(row) + 0.5) * box.height / rows))
        }
      }
    } else {
      let rings = max(1, (edge / step).rounded())
      for ring in 0..<Int(rings) {
        centres += loop(depth: (Double(ring) + 0.5) * edge / rings, step: step)
      }
    }
    let radius = 0.11 * unit
    return Path(
      centres.flatMap { Path.ellipse(centre: $0, radiusX: radius, radiusY: radius).elements })
  }

  /// Points around the box at a depth, one in every corner.
  private func loop(depth: Double, step: Double) -> [Point] {
    let (width, height) = (box.width - 2 * depth, box.height - 2 * depth)
    let (columns, rows) = (max(1, (width / step).rounded()), max(1, (height / step).rounded()))
    let (left, top) = (box.x + depth, box.y + depth)
    let across = (0...Int(columns)).map { left + Double($0) * width / columns }
    let down = (1..<max(1, Int(rows))).map { top + Double($0) * height / rows }
    return across.map { Point(x: $0, y: top) } + across.map { Point(x: $0, y: top + height) }
      + down.map { Point(x: left, y: $0) } + down.map { Point(x: left + width, y: $0) }
  }

  /// A black line inside a box, so many units wide.
  private func frame(_ box: Rectangle, _ units: Double) -> Picture.Shape {
    let width = units * unit
    let line = Rectangle(
      x: box.x + width / 2, y: box.y + width / 2, width: max(0, box.width - width),
      height: max(0, box.height - width))
    return Picture.Shape(
      path: .rectangle(line), fill: nil, stroke: Picture.Stroke(colour: .black, width: width))
  }

  private static func filled(_ path: Path, _ colour: Colour) -> Picture.Shape {
    Picture.Shape(path: path, fill: colour)
  }
}
