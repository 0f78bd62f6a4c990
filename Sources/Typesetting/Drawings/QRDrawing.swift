import Documents
import Geometry

/// A QR symbol, black on white whatever it stands on, in the middle of its box.
enum QRDrawing {
  /// Light modules on each side: readers do not find the symbol without them.
  private static let quiet = 4

  /// The shapes in a box; nil without a text of 1 to 500 bytes, or without an alternative.
  static func shapes(_ drawing: Drawing, in box: Rectangle) -> [Picture.Shape]? {
    guard drawing.alternative != nil, let symbol = drawing.values["text"].flatMap(QRSymbol.init)
    else { return nil }
    let side = min(box.width, box.height)
    let square = Rectangle(
      x: box.x + (box.width - side) / 2, y: box.y + (box.height - side) / 2, width: side,
      height: side)
    let module = side / Double(symbol.side + 2 * quiet)
    // One path: edges that touch inside a path leave no hairline between the rows.
    var elements: [Path.Element] = []
    for row in 0..<symbol.side {
      for run in symbol.runs(inRow: row) {
        let dark = Rectangle(
          x: square.x + Double(run.lowerBound + quiet) * module,
          y: square.y + Double(row + quiet) * module, width: Double(run.count) * module,
          height: module)
        elements += Path.rectangle(dark).elements
      }
    }
    return [
      Picture.Shape(path: .rectangle(square), fill: .white),
      Picture.Shape(path: Path(elements), fill: .black),
    ]
  }
}
