import Documents
import Geometry

/// The drawings of the house by name.
enum DrawingKit {
  /// The shapes of a drawing in a box, in millimetres of the page; nil for an unknown name.
  static func shapes(
    _ drawing: Drawing, in box: Rectangle, unit: Double, ink: Colour
  ) -> [Picture.Shape]? {
    switch drawing.name {
    case "space": []
    case "rule": [Picture.Shape(path: .rectangle(box), fill: ink)]
    case "triangle": [triangle(in: box, ink: ink)]
    case "tickBox": [tickBox(in: box, unit: unit, ink: ink)]
    case "arrow": ArrowDrawing.shapes(direction: drawing.values["direction"], in: box)
    case "qr": QRDrawing.shapes(drawing, in: box)
    default: nil
    }
  }

  /// The mark of a text that nobody has checked: an open triangle, its line 12 % of its width.
  private static func triangle(in box: Rectangle, ink: Colour) -> Picture.Shape {
    let line = box.width * 0.12
    let height = min(box.height, box.width * 0.88)
    let top = box.y + (box.height - height) / 2
    let path = Path([
      .move(Point(x: box.x + box.width / 2, y: top + line)),
      .line(Point(x: box.right - line, y: top + height - line / 2)),
      .line(Point(x: box.x + line, y: top + height - line / 2)), .close,
    ])
    return Picture.Shape(
      path: path, fill: nil, stroke: Picture.Stroke(colour: ink, width: line, isRound: true))
  }

  private static func tickBox(in box: Rectangle, unit: Double, ink: Colour) -> Picture.Shape {
    let line = unit * 0.06
    let side = min(box.width, box.height) - line
    let square = Rectangle(
      x: box.x + line / 2, y: box.y + (box.height - side) / 2, width: side, height: side)
    return Picture.Shape(
      path: .rectangle(square), fill: nil, stroke: Picture.Stroke(colour: ink, width: line))
  }
}
