public import Geometry

/// Puts the prohibition ring over a black symbol.
///
/// The ring lives on a grid of 96: a circle of 84 across, its bar from top left to bottom right,
/// both with black edges so that they survive a grey printer, the symbol smaller and behind it.
public enum ProhibitionRing {
  private static let grid = 96.0
  private static let symbolScale = 0.7
  private static let ringWidth = 8.0
  private static let barWidth = 7.2
  /// 1.2 of black on each side.
  private static let (ringEdgeWidth, barEdgeWidth) = (10.4, 9.6)
  /// 1.9 of white on each side of the black.
  private static let barGapWidth = 13.4

  /// The symbol under the ring, as a picture of 96 by 96.
  ///
  /// A symbol that is not square stands in the middle of the square that holds it.
  public static func over(_ symbol: Picture) -> Picture {
    Picture(width: grid, height: grid, shapes: shrunk(symbol) + ring)
  }

  private static func shrunk(_ symbol: Picture) -> [Picture.Shape] {
    let side = max(symbol.width, symbol.height)
    guard side > 0 else { return [] }
    let scale = grid * symbolScale / side
    let map = Transform.translation(-symbol.width / 2, -symbol.height / 2)
      .then(.scale(scale, scale)).then(.translation(grid / 2, grid / 2))
    return symbol.shapes.map { shape in
      var shape = shape
      shape.path = shape.path.transformed(by: map)
      shape.stroke?.width *= scale
      return shape
    }
  }

  /// From the bottom up: the white gap, all black edges, then the ring and its bar in colour.
  private static var ring: [Picture.Shape] {
    let circle = Path.ellipse(centre: Point(x: 48, y: 48), radiusX: 42, radiusY: 42)
    let bar = Path([.move(Point(x: 18.5, y: 18.5)), .line(Point(x: 77.5, y: 77.5))])
    return [
      line(bar, .white, barGapWidth),
      line(circle, .black, ringEdgeWidth), line(bar, .black, barEdgeWidth),
      line(circle, .prohibition, ringWidth), line(bar, .prohibition, barWidth),
    ]
  }

  private static func line(_ path: Path, _ colour: Colour, _ width: Double) -> Picture.Shape {
    Picture.Shape(path: path, fill: nil, stroke: Picture.Stroke(colour: colour, width: width))
  }
}
