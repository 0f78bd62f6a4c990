import Documents
import Fonts
import Geometry
import Typesetting

/// Where the ink of a frame lies, measured on the outlines.
struct FrameInk {
  /// The ink of one line of words, with its ruby.
  struct Line: CustomStringConvertible {
    var words: String
    var element: FrameElement
    var size: Double
    var box: Rectangle
    var colour: Colour

    var description: String {
      "\(element.language) “\(words)” \(FrameInk.text(box)) at \(FrameInk.text(size)) mm"
    }
  }

  /// The ink of words.
  var lines: [Line] = []
  /// Thin black lines across or down the page.
  var rules: [Rectangle] = []
  /// Painted panels, badges and bands, with their colour.
  var panels: [(box: Rectangle, colour: Colour)] = []
  /// Pictograms and drawings that mean something.
  var pictures: [(element: FrameElement?, box: Rectangle)] = []

  init(_ frame: Frame) {
    for item in frame.items {
      switch item {
      case .text(let placed):
        for (line, origin) in zip(placed.text.lines, placed.origins) {
          guard let box = Self.ink(of: line, at: origin, size: placed.size) else { continue }
          lines.append(
            Line(
              words: String(decoding: placed.text.units[line.units], as: UTF16.self),
              element: frame.elements[placed.element], size: placed.size, box: box,
              colour: placed.colour))
        }
      case .picture(let placed):
        pictures.append((placed.element.map { frame.elements[$0] }, placed.box))
      case .shape(let shape):
        guard let box = shape.path.bounds else { continue }
        if let fill = shape.fill {
          if fill == .black, min(box.width, box.height) < 1.3, max(box.width, box.height) > 20 {
            rules.append(box)
          } else {
            panels.append((box, fill))
          }
        }
      case .hatching, .group: break
      }
    }
  }

  /// The lines of a language that belong to a phrase's own words.
  func lines(of language: String, role: Role) -> [Line] {
    lines.filter { $0.element.language == language && $0.element.kind == .paragraph(role) }
  }

  static func overlap(_ first: Rectangle, _ second: Rectangle, clear: Double = 0) -> Bool {
    first.x < second.right + clear && second.x < first.right + clear
      && first.y < second.bottom + clear && second.y < first.bottom + clear
  }

  static func text(_ box: Rectangle) -> String {
    "\(text(box.x)),\(text(box.y)) \(text(box.width))×\(text(box.height))"
  }

  /// A length with two decimals.
  static func text(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    let rest = hundredths % 100
    return "\(sign)\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func ink(of line: SetLine, at origin: Point, size: Double) -> Rectangle? {
    var boxes = line.pieces.flatMap { ink(of: $0, at: origin, x: $0.x * size, size: size) }
    for ruby in line.ruby {
      let start = Point(x: origin.x + ruby.x * size, y: origin.y - ruby.rise * size)
      for piece in ruby.pieces {
        boxes += ink(
          of: piece, at: start, x: piece.x * size * ruby.scale, size: size * ruby.scale)
      }
    }
    guard let first = boxes.first else { return nil }
    return boxes.dropFirst().reduce(first, union)
  }

  private static func ink(
    of piece: GlyphPiece, at origin: Point, x: Double, size: Double
  ) -> [Rectangle] {
    let scale = size / Double(piece.font.unitsPerEm)
    var pen = origin.x + x
    return piece.glyphs.compactMap { glyph in
      defer { pen += Double(glyph.advance) * scale }
      let ink = piece.font.extents(of: glyph.id)
      guard ink.right > ink.left, ink.top > ink.bottom else { return nil }
      return Rectangle(
        x: pen + Double(glyph.dx + ink.left) * scale,
        y: origin.y - Double(glyph.dy + ink.top) * scale,
        width: Double(ink.right - ink.left) * scale, height: Double(ink.top - ink.bottom) * scale)
    }
  }

  private static func union(_ first: Rectangle, _ second: Rectangle) -> Rectangle {
    let x = min(first.x, second.x)
    let y = min(first.y, second.y)
    return Rectangle(
      x: x, y: y, width: max(first.right, second.right) - x,
      height: max(first.bottom, second.bottom) - y)
  }
}
