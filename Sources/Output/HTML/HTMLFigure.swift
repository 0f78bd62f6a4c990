import Documents
import Geometry
import Markup
import Typesetting
import WritingSystems

/// Writes pictograms and drawings as pictures inside the page.
struct HTMLFigure {
  let languages: LanguageTable
  let pictures: PictureSource

  /// A pictogram; nothing if its name is not known, which the printer reports.
  func write(
    _ pictogram: Pictogram, _ classes: [String], in place: HTMLPlace,
    to writer: inout MarkupWriter
  ) {
    guard let picture = pictures.picture(pictogram.name) else { return }
    write(
      place.ink == .white ? picture.inverted : picture, pictogram.alternative,
      classes + [pictogram.alignment.rawValue],
      side: HTMLScale.side(pictogram.side.value / place.unit), in: place, to: &writer)
  }

  /// A drawing; rules and spaces are borders and room.
  func write(
    _ drawing: Drawing, _ classes: [String], in place: HTMLPlace, to writer: inout MarkupWriter
  ) {
    let height = drawing.height.value / place.unit
    switch drawing.name {
    case "space":
      let room = HTMLScale.room(height)
      guard room > 0 else { return }
      writer.element("div", HTMLAttributes(classes + ["space", "pt\(room)"]).list) { _ in }
    case "rule":
      let line = height > 0.07 ? "thick-rule" : "thin-rule"
      writer.element("div", HTMLAttributes(classes + ["rule", line]).list) { _ in }
    default:
      guard
        let picture = pictures.picture(
          drawing, room: place.room, unit: place.unit, ink: place.ink)
      else { return }
      var side = drawing.width.value > 0 ? HTMLScale.side(picture.width / place.unit) : nil
      if drawing.name == "qr" { side = Self.side(ofSymbol: drawing) }
      write(picture, drawing.alternative, classes, side: side, in: place, to: &writer)
    }
  }

  /// A camera needs 3 dots for a module, however small the symbol is on paper.
  private static func side(ofSymbol drawing: Drawing) -> Int {
    switch drawing.values["text"]?.utf8.count ?? 0 {
    case ...60: HTMLScale.width(10)
    case ...160: HTMLScale.width(14)
    default: HTMLScale.width(20)
    }
  }

  /// A picture in a box of its own; without a side it is as wide as there is room.
  private func write(
    _ picture: Picture, _ alternative: Text?, _ classes: [String], side: Int?,
    in place: HTMLPlace, to writer: inout MarkupWriter
  ) {
    var attributes = HTMLAttributes([side.map { "s\($0)" } ?? "whole"])
    let (width, height) = (SVGNumber.text(picture.width), SVGNumber.text(picture.height))
    attributes.set("viewBox", "0 0 \(width) \(height)")
    if let alternative, HTMLText.hasWords(alternative) {
      attributes.set("role", "img")
      attributes.set("aria-label", alternative.withoutBreaks)
      if alternative.language != place.language { attributes.set("lang", alternative.language) }
    } else {
      attributes.set("aria-hidden", "true")
    }
    writer.element("div", HTMLAttributes(classes + ["figure"]).list) { writer in
      writer.element("svg", attributes.list) { writer in
        for shape in picture.shapes { shape.write(to: &writer) }
      }
    }
  }
}
