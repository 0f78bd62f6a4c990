import Geometry

/// Where a drawing stands, and what it is drawn with.
struct DrawingSite {
  /// Its box in millimetres of the page.
  let box: Rectangle
  /// The unit of the look.
  let unit: Double
  /// The colour of its lines.
  let ink: Colour
  /// The outlines of digits, bold; throws where their font is missing.
  let digits: (String) throws(TypesettingError) -> DigitOutline

  /// What lies below: a drawing paints it where one part of it hides another.
  var ground: Colour { ink == .white ? .black : .white }

  /// The largest square in the middle of the box.
  var square: Rectangle {
    let side = max(0, min(box.width, box.height))
    return Rectangle(
      x: box.x + (box.width - side) / 2, y: box.y + (box.height - side) / 2, width: side,
      height: side)
  }

  /// From a square grid of so many steps to the largest square of the box.
  func map(grid: Double) -> Transform {
    let square = square
    return Transform.scale(square.width / grid, square.width / grid)
      .then(.translation(square.x, square.y))
  }

  /// A filled shape of the grid.
  func filled(_ path: Path, by map: Transform = .identity) -> Picture.Shape {
    Picture.Shape(path: path.transformed(by: map), fill: ink)
  }

  /// A round line, its width in millimetres.
  func line(_ path: Path, width: Double, by map: Transform = .identity) -> Picture.Shape {
    Picture.Shape(
      path: path.transformed(by: map), fill: nil,
      stroke: Picture.Stroke(colour: ink, width: width, isRound: true))
  }
}
