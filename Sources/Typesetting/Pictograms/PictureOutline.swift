import Geometry
import Markup

/// The outline of a drawn element and the attributes that say it.
enum PictureOutline {
  static func read(
    _ element: MarkupElement
  ) throws(PictureError) -> (path: Path, attributes: Set<String>) {
    func number(_ name: String, least: Double = -.infinity) throws(PictureError) -> Double? {
      guard let text = element.attribute(MarkupName(name)) else { return nil }
      guard let number = NumberList.read(text), number.count == 1, number[0] >= least else {
        throw PictureError(.badValue(attribute: name), line: element.line)
      }
      return number[0]
    }
    switch element.name.local {
    case "path":
      return (try path(element), ["d"])
    case "rect":
      let box = Rectangle(
        x: try number("x") ?? 0, y: try number("y") ?? 0,
        width: try number("width", least: 0) ?? 0, height: try number("height", least: 0) ?? 0)
      let (x, y) = (try number("rx", least: 0), try number("ry", least: 0))
      let path = Path.roundedRectangle(box, radiusX: x ?? y ?? 0, radiusY: y ?? x ?? 0)
      return (path, ["x", "y", "width", "height", "rx", "ry"])
    case "circle":
      let centre = Point(x: try number("cx") ?? 0, y: try number("cy") ?? 0)
      let radius = try number("r", least: 0) ?? 0
      return (
        .ellipse(centre: centre, radiusX: radius, radiusY: radius), ["cx", "cy", "r"]
      )
    case "ellipse":
      let centre = Point(x: try number("cx") ?? 0, y: try number("cy") ?? 0)
      let (x, y) = (try number("rx", least: 0) ?? 0, try number("ry", least: 0) ?? 0)
      return (.ellipse(centre: centre, radiusX: x, radiusY: y), ["cx", "cy", "rx", "ry"])
    default:
      throw PictureError(.unknownElement(element.name.local), line: element.line)
    }
  }

  private static func path(_ element: MarkupElement) throws(PictureError) -> Path {
    do throws(PathError) {
      return try PathReader.read(element.attribute("d") ?? "")
    } catch {
      throw PictureError(.path(error), line: element.line)
    }
  }
}
