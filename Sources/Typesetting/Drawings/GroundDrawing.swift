import Documents
import Geometry

/// The paint of a ground in its box.
///
/// A pattern begins at the corner of its box, so equal boxes look alike wherever they stand; they share one picture,
/// which a file holds once. It is cut at the sides as outlines, without a clip.
struct GroundDrawing {
  let ground: Ground
  let box: Rectangle
  let unit: Double

  /// What is drawn; nil where nothing is.
  var item: FrameItem? {
    switch ground {
    case .none: return nil
    case .white: return paint(.white)
    case .black: return paint(.black)
    case .grey: return paint(Colour(0xD0D0D0))
    case .hatched, .dotted, .crossed:
      return .shared("ground \(ground.rawValue) u\(unit)", in: box) { size in
        let lines = lines(in: size)
        return [Picture.Shape(path: .rectangle(size), fill: .white)]
          + (lines.elements.isEmpty ? [] : [Picture.Shape(path: lines, fill: .black)])
      }
    }
  }

  /// The colour of words on it; nil leaves that of the words around the box.
  var ink: Colour? {
    switch ground {
    case .none: nil
    case .black: .white
    case .white, .grey, .hatched, .dotted, .crossed: .black
    }
  }

  private func paint(_ colour: Colour) -> FrameItem {
    .shape(Picture.Shape(path: .rectangle(box), fill: colour))
  }

  private func lines(in size: Rectangle) -> Path {
    switch ground {
    case .hatched: hatching(in: size)
    case .dotted: dots(in: size)
    case .crossed: cross(in: size)
    case .none, .white, .black, .grey: Path()
    }
  }

  /// Lines at 45° from the lower left to the upper right, the first half a step from the corner.
  private func hatching(in size: Rectangle) -> Path {
    let step = 0.3 * unit * 2.0.squareRoot()
    let line = 0.07 * unit * 2.0.squareRoot()
    let count = Self.count((size.width + size.height) / step + 0.5)
    return Path(
      (0..<count).flatMap { index in
        let left = (Double(index) + 0.5) * step - line / 2
        return Self.outline(
          [
            Point(x: left, y: 0), Point(x: left + line, y: 0),
            Point(x: left + line - size.height, y: size.height),
            Point(x: left - size.height, y: size.height),
          ], in: size)
      })
  }

  /// Whole dots of 0.13 units in even rows about 0.32 units apart.
  private func dots(in size: Rectangle) -> Path {
    let step = 0.32 * unit
    let columns = Self.count((size.width / step).rounded())
    let rows = Self.count((size.height / step).rounded())
    let across = size.width / Double(columns)
    let down = size.height / Double(rows)
    let radius = min(0.065 * unit, across / 2, down / 2)
    return Path(
      (0..<rows).flatMap { row in
        (0..<columns).flatMap { column in
          Path.ellipse(
            centre: Point(x: (Double(column) + 0.5) * across, y: (Double(row) + 0.5) * down),
            radiusX: radius, radiusY: radius
          ).elements
        }
      })
  }

  /// A line from corner to corner.
  private func cross(in size: Rectangle) -> Path {
    let length = (size.width * size.width + size.height * size.height).squareRoot()
    guard length > 0 else { return Path() }
    // Half of its width across the line, longer than the box at both ends: the box cuts it.
    let side = Point(x: 0.035 * unit * size.height / length, y: -0.035 * unit * size.width / length)
    let end = Point(x: size.width / length * unit, y: size.height / length * unit)
    return Path(
      Self.outline(
        [
          Point(x: side.x - end.x, y: side.y - end.y),
          Point(x: size.width + side.x + end.x, y: size.height + side.y + end.y),
          Point(x: size.width - side.x + end.x, y: size.height - side.y + end.y),
          Point(x: -side.x - end.x, y: -side.y - end.y),
        ], in: size))
  }

  /// The part of an outline inside the box.
  private static func outline(_ corners: [Point], in size: Rectangle) -> [Path.Element] {
    let cut = PolygonCutter.cut(corners, to: size)
    guard let first = cut.first else { return [] }
    return [.move(first)] + cut.dropFirst().map { .line($0) } + [.close]
  }

  /// How many lines or dots: at least one, and not more than a page as large as a house can show.
  private static func count(_ number: Double) -> Int { Int(max(1, min(1000, number))) }
}
