import Geometry
import Typesetting

extension PlacedText {
  /// Whether its letters have a white edge that can be seen: white letters would only grow fat.
  var hasEdge: Bool { halo > 0 && colour != .white }

  /// The glyphs of all lines, each line before its ruby.
  var runs: [GlyphRun] {
    zip(text.lines, origins).flatMap { line, origin in
      line.pieces.map { piece in
        GlyphRun(
          font: piece.font, glyphs: piece.glyphs,
          origin: Point(x: origin.x + piece.x * size, y: origin.y), size: size)
      }
        + line.ruby.flatMap { ruby in
          ruby.pieces.map { piece in
            GlyphRun(
              font: piece.font, glyphs: piece.glyphs,
              origin: Point(
                x: origin.x + (ruby.x + piece.x * ruby.scale) * size,
                y: origin.y - ruby.rise * size),
              size: size * ruby.scale)
          }
        }
    }
  }
}
