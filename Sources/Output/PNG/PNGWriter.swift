import Fonts
import Geometry
public import Typesetting

/// Draws a frame in dots.
public struct PNGWriter: Hashable, Sendable {
  /// Dots to the inch of paper.
  public var dotsPerInch: Double

  /// Makes a writer; 150 dots to the inch suit a screen, 300 and more a printer.
  public init(dotsPerInch: Double = 150) { self.dotsPerInch = dotsPerInch }

  /// The page as a PNG file on white paper, which knows how large it is to be printed.
  ///
  /// The same frame gives the same bytes. Throws if the page has more dots than fit in memory.
  public func write(_ frame: Frame) throws(PNGError) -> [UInt8] {
    let dots = dotsPerInch / 25.4
    let canvas = try CairoCanvas(
      width: Self.count(frame.width * dots), height: Self.count(frame.height * dots))
    var outlines: [GlyphKey: Path] = [:]
    draw(frame.items, on: canvas, by: .scale(dots, dots), &outlines)
    return try PNGEncoder(dotsPerInch: dotsPerInch).encode(try canvas.dots())
  }

  private func draw(
    _ items: [FrameItem], on canvas: borrowing CairoCanvas, by page: Transform,
    _ outlines: inout [GlyphKey: Path]
  ) {
    for item in items {
      switch item {
      case .text(let text): draw(text, on: canvas, by: page, &outlines)
      case .picture(let placed): canvas.draw(placed.picture, by: placed.map.then(page))
      case .shape(let shape): canvas.draw(shape, by: page)
      case .hatching(let hatching): draw(hatching, on: canvas, by: page)
      case .group(let group):
        guard let clip = group.clip else {
          draw(group.items, on: canvas, by: group.map.then(page), &outlines)
          continue
        }
        canvas.clipped(to: .rectangle(clip), by: page) { canvas in
          draw(group.items, on: canvas, by: group.map.then(page), &outlines)
        }
      }
    }
  }

  private func draw(
    _ text: PlacedText, on canvas: borrowing CairoCanvas, by page: Transform,
    _ outlines: inout [GlyphKey: Path]
  ) {
    let runs = text.runs
    if text.hasEdge {
      // First the edges of all letters, so that no edge covers a letter.
      for run in runs {
        let edge = Picture.Stroke(colour: .white, width: 2 * text.halo / run.scale, isRound: true)
        for place in run.places {
          let outline = Self.outline(place.glyph, of: run.font, &outlines)
          canvas.stroke(outline, by: run.map(of: place).then(page), edge)
        }
      }
    }
    for run in runs {
      for place in run.places {
        let outline = Self.outline(place.glyph, of: run.font, &outlines)
        canvas.fill(outline, by: run.map(of: place).then(page), text.colour)
      }
    }
  }

  private func draw(
    _ hatching: Hatching, on canvas: borrowing CairoCanvas, by page: Transform
  ) {
    let line = Picture.Stroke(width: hatching.width)
    canvas.clipped(to: hatching.outline, by: page) { canvas in
      canvas.stroke(hatching.lines, by: page, line)
    }
    canvas.stroke(hatching.outline, by: page, line)
  }

  private static func outline(
    _ glyph: UInt16, of font: Font, _ outlines: inout [GlyphKey: Path]
  ) -> Path {
    let key = GlyphKey(font, glyph)
    if let known = outlines[key] { return known }
    let outline = font.outline(of: glyph)
    outlines[key] = outline
    return outline
  }

  /// The dots of a side; what no integer holds becomes a side that the canvas refuses.
  private static func count(_ dots: Double) -> Int { Int(exactly: dots.rounded()) ?? -1 }
}
