import Geometry
import Markup

extension Picture.Shape {
  /// Writes the shape as a path with its paint.
  func write(to writer: inout MarkupWriter) {
    let fill = fill?.svg ?? "none"
    guard let stroke else {
      writer.element("path", ["d": path.svg, "fill": fill])
      return
    }
    writer.element(
      "path",
      [
        "d": path.svg, "fill": fill, "stroke": stroke.colour.svg,
        "stroke-width": SVGNumber.text(stroke.width),
        "stroke-linecap": stroke.isRound ? "round" : "butt",
        "stroke-linejoin": stroke.isRound ? "round" : "miter", "stroke-miterlimit": "10",
      ])
  }
}
