public import Geometry
import Markup

/// Reads our own pictograms: the few parts of SVG that they are drawn with.
///
/// `svg` with a view box, `g`, `path`, `rect`, `circle`, `ellipse`; `fill`, `stroke`,
/// `stroke-width`, `stroke-linecap`, `stroke-linejoin`, `transform`. Everything else is refused,
/// so that no picture is ever drawn differently from what its author saw.
public struct PictureReader {
  /// The name space of SVG.
  static let vocabulary = "http://www.w3.org/2000/svg"

  private var shapes: [Picture.Shape] = []

  private init() {}

  /// The picture of an SVG file; its box is the view box, moved to begin at 0 0.
  public static func read(_ bytes: [UInt8]) throws(PictureError) -> Picture {
    let root: MarkupElement
    do throws(MarkupError) {
      root = try MarkupReader().read(bytes)
    } catch {
      throw PictureError(.markup(error.reason), line: error.line)
    }
    guard root.name == MarkupName("svg", in: vocabulary) else {
      throw PictureError(.notSVG, line: root.line)
    }
    let box = try viewBox(of: root)
    var reader = PictureReader()
    let style = PictureStyle(map: .translation(-box.x, -box.y))
    try reader.readContent(of: root, style: style.reading(root, apartFrom: ["viewBox"]))
    return Picture(width: box.width, height: box.height, shapes: reader.shapes)
  }

  private static func viewBox(of root: MarkupElement) throws(PictureError) -> Rectangle {
    guard let text = root.attribute("viewBox") else {
      throw PictureError(.noViewBox, line: root.line)
    }
    let numbers = NumberList.read(text)
    guard let numbers, numbers.count == 4, numbers[2] > 0, numbers[3] > 0 else {
      throw PictureError(.noViewBox, line: root.line)
    }
    return Rectangle(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
  }

  private mutating func readContent(
    of parent: MarkupElement, style: PictureStyle
  ) throws(PictureError) {
    for element in parent.elements {
      guard element.name.namespace == Self.vocabulary else {
        throw PictureError(.unknownElement(element.name.local), line: element.line)
      }
      switch element.name.local {
      case "title", "desc":
        continue
      case "g":
        try readContent(of: element, style: style.reading(element))
      default:
        try readShape(element, style: style)
      }
    }
  }

  private mutating func readShape(
    _ element: MarkupElement, style: PictureStyle
  ) throws(PictureError) {
    let (path, attributes) = try PictureOutline.read(element)
    // Words about a shape are fine, but nothing that would move or hide it.
    if let inner = element.elements.first(where: { !["title", "desc"].contains($0.name.local) }) {
      throw PictureError(.unknownElement(inner.name.local), line: inner.line)
    }
    let style = try style.reading(element, apartFrom: attributes)
    guard let shape = try style.shape(path, line: element.line) else { return }
    shapes.append(shape)
  }
}
