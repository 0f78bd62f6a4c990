import Geometry

/// A white arrow on a black square, in one of eight directions.
enum ArrowDrawing {
  /// The degrees of each direction, clockwise from the right.
  private static let turns: [String: Double] = [
    "right": 0, "down-right": 45, "down": 90, "down-left": 135, "left": 180, "up-left": 225,
    "up": 270, "up-right": 315,
  ]

  /// The names of the directions.
  static var directions: [String] { turns.keys.sorted() }

  /// The shapes in a box; nil for an unknown direction.
  static func shapes(direction: String?, in box: Rectangle) -> [Picture.Shape]? {
    guard let turn = turns[direction ?? "right"] else { return nil }
    let side = min(box.width, box.height)
    // Drawn in a square of 100 pointing right: a stroke of 15, a head at 45°.
    let arrow = Path([
      .move(Point(x: 14, y: 42.5)), .line(Point(x: 63, y: 42.5)), .line(Point(x: 45.8, y: 25.3)),
      .line(Point(x: 56.4, y: 14.7)), .line(Point(x: 91.7, y: 50)), .line(Point(x: 56.4, y: 85.3)),
      .line(Point(x: 45.8, y: 74.7)), .line(Point(x: 63, y: 57.5)), .line(Point(x: 14, y: 57.5)),
      .close,
    ])
    let map = Transform.translation(-50, -50).then(.rotation(degrees: turn))
      .then(.scale(side / 100, side / 100))
      .then(.translation(box.x + box.width / 2, box.y + box.height / 2))
    let square = Rectangle(
      x: box.x + (box.width - side) / 2, y: box.y + (box.height - side) / 2, width: side,
      height: side)
    return [
      Picture.Shape(path: .rectangle(square), fill: .black),
      Picture.Shape(path: arrow.transformed(by: map), fill: .white),
    ]
  }
}
