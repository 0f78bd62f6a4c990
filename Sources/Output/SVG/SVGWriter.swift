import Geometry
import Markup
public import Typesetting

/// Writes a frame as an SVG file that needs no fonts: every letter is an outline.
///
/// The words are in the file too, for people who do not see it: each paragraph and figure is a
/// group with a title in its language. The same frame gives the same bytes.
public struct SVGWriter: Hashable, Sendable {
  /// The title of the document.
  public var title: String

  /// Makes a writer for the pages of a document.
  public init(title: String) { self.title = title }

  /// One page as an SVG file in millimetres, as large as its paper.
  public func write(_ frame: Frame) -> [UInt8] {
    let definitions = SVGDefinitions(frame)
    let (width, height) = (SVGNumber.text(frame.width), SVGNumber.text(frame.height))
    var writer = MarkupWriter()
    writer.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "xmlns:xlink": "http://www.w3.org/1999/xlink",
        "width": "\(width)mm", "height": "\(height)mm", "viewBox": "0 0 \(width) \(height)",
        "lang": frame.language, "xml:lang": frame.language,
      ]
    ) { writer in
      writer.text("\n")
      writer.element("title", text: title)
      writer.text("\n")
      definitions.write(to: &writer)
      writer.element("rect", ["width": width, "height": height, "fill": Colour.white.svg])
      writer.text("\n")
      var page = SVGPage(frame: frame, definitions: definitions)
      page.write(to: &writer)
    }
    writer.text("\n")
    return writer.bytes
  }
}
