import Documents
import Geometry

/// The drawings of the house by name.
enum DrawingKit {
  /// The shapes of a drawing at its place, in millimetres of the page; nil for an unknown name or a wrong value.
  static func shapes(
    _ drawing: Drawing, at site: DrawingSite
  ) throws(TypesettingError) -> [Picture.Shape]? {
    let values = drawing.values
    switch drawing.name {
    case "space": return []
    case "rule": return [Picture.Shape(path: .rectangle(site.box), fill: site.ink)]
    case "triangle": return [triangle(in: site.box, ink: site.ink)]
    case "tickBox": return [tickBox(in: site.box, unit: site.unit, ink: site.ink)]
    case "arrow": return ArrowDrawing.shapes(direction: values["direction"], in: site.box)
    case "face": return FaceDrawing.shapes(level: values["level"], at: site)
    case "painBar": return PainBarDrawing.shapes(level: values["level"], at: site)
    case "body":
      return BodyDrawing.shapes(left: values["left"], right: values["right"], at: site)
    case "clock": return try ClockDrawing.shapes(time: values["time"], at: site)
    case "cross": return CrossDrawing.shapes(at: site)
    case "cut": return CutDrawing.shapes(axis: values["axis"], at: site)
    case "qr": return QRDrawing.shapes(drawing, in: site.box)
    case "writeLine": return [writeLine(at: site)]
    case "squares":
      return SquaresDrawing.shapes(count: values["count"], of: values["of"], at: site)
    default: return nil
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

  /// A thin rule at the bottom of the box, to write on.
  private static func writeLine(at site: DrawingSite) -> Picture.Shape {
    let width = min(site.box.height, 0.05 * site.unit)
    return site.filled(
      .rectangle(
        Rectangle(
          x: site.box.x, y: site.box.bottom - width, width: site.box.width, height: width)))
  }
}
