import Geometry
import Markup
import Typesetting

/// Writes the items of a page from bottom to top.
struct SVGPage {
  let frame: Frame
  let definitions: SVGDefinitions
  /// Elements whose words are already in the file; a later part of one is silent.
  private var announced: Set<Int> = []
  private var clipCount = 0

  init(frame: Frame, definitions: SVGDefinitions) {
    self.frame = frame
    self.definitions = definitions
  }

  mutating func write(to writer: inout MarkupWriter) { write(frame.items, to: &writer) }

  private mutating func write(_ items: [FrameItem], to writer: inout MarkupWriter) {
    for item in items {
      switch item {
      case .text(let text):
        group(text.element, &writer) { page, writer in page.write(text, to: &writer) }
      case .picture(let placed):
        group(placed.element, &writer) { page, writer in page.write(placed, to: &writer) }
      case .shape(let shape):
        shape.write(to: &writer)
      case .hatching(let hatching):
        write(hatching, to: &writer)
      case .group(let group):
        write(group, to: &writer)
      }
      writer.text("\n")
    }
  }

  /// The items of a group through its map, and inside its clip.
  private mutating func write(_ group: FrameGroup, to writer: inout MarkupWriter) {
    let map = group.map
    let factors = [map.a, map.b, map.c, map.d].map(SVGNumber.factor)
    let shift = [map.e, map.f].map(SVGNumber.text)
    let numbers = (factors + shift).joined(separator: " ")
    func turned(_ page: inout SVGPage, _ writer: inout MarkupWriter) {
      writer.element("g", ["transform": "matrix(\(numbers))"]) { writer in
        writer.text("\n")
        page.write(group.items, to: &writer)
      }
    }
    guard group.clip != nil else { return turned(&self, &writer) }
    let name = "c\(clipCount)"
    clipCount += 1
    writer.element("g", ["clip-path": "url(#\(name))"]) { turned(&self, &$0) }
  }

  /// A group that says its words, in its language.
  private mutating func group(
    _ index: Int?, _ writer: inout MarkupWriter,
    content: (SVGPage, inout MarkupWriter) -> Void
  ) {
    guard let index, frame.elements.indices.contains(index), announced.insert(index).inserted
    else {
      writer.element("g", ["aria-hidden": "true"]) { content(self, &$0) }
      return
    }
    let element = frame.elements[index]
    writer.element(
      "g", ["role": "img", "lang": element.language, "xml:lang": element.language]
    ) { writer in
      writer.element("title", text: element.text)
      content(self, &writer)
    }
  }

  private func write(_ text: PlacedText, to writer: inout MarkupWriter) {
    let runs = text.runs
    if text.hasEdge {
      // First the edges of all letters, so that no edge covers a letter.
      writer.element(
        "g", ["fill": "none", "stroke": Colour.white.svg, "stroke-linejoin": "round"]
      ) { writer in
        for run in runs { write(run, halo: text.halo, to: &writer) }
      }
    }
    writer.element("g", ["fill": text.colour.svg]) { writer in
      for run in runs { write(run, halo: 0, to: &writer) }
    }
  }

  private func write(_ run: GlyphRun, halo: Double, to writer: inout MarkupWriter) {
    let scale = SVGNumber.factor(run.scale)
    let x = SVGNumber.text(run.origin.x)
    let y = SVGNumber.text(run.origin.y)
    let map = "translate(\(x) \(y)) scale(\(scale) -\(scale))"
    let content: (inout MarkupWriter) -> Void = { writer in
      for place in run.places {
        guard let name = definitions.name(of: GlyphKey(run.font, place.glyph)) else { continue }
        if place.y == 0 {
          writer.element("use", ["xlink:href": "#\(name)", "x": "\(place.x)"])
        } else {
          writer.element(
            "use", ["xlink:href": "#\(name)", "x": "\(place.x)", "y": "\(place.y)"])
        }
      }
    }
    if halo > 0 {
      let width = SVGNumber.text(2 * halo / run.scale)
      writer.element("g", ["transform": map, "stroke-width": width], content: content)
    } else {
      writer.element("g", ["transform": map], content: content)
    }
  }

  private func write(_ placed: PlacedPicture, to writer: inout MarkupWriter) {
    guard let name = definitions.name(ofPicture: placed.key) else { return }
    let map = placed.map
    let shift = "translate(\(SVGNumber.text(map.e)) \(SVGNumber.text(map.f)))"
    let scale = "scale(\(SVGNumber.factor(map.a)) \(SVGNumber.factor(map.d)))"
    writer.element("use", ["xlink:href": "#\(name)", "transform": "\(shift) \(scale)"])
  }

  private mutating func write(_ hatching: Hatching, to writer: inout MarkupWriter) {
    let name = "c\(clipCount)"
    clipCount += 1
    let line = Picture.Stroke(width: hatching.width)
    writer.element("g", ["clip-path": "url(#\(name))"]) { writer in
      Picture.Shape(path: hatching.lines, fill: nil, stroke: line).write(to: &writer)
    }
    Picture.Shape(path: hatching.outline, fill: nil, stroke: line).write(to: &writer)
  }
}
