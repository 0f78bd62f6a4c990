import Fonts
import Geometry

/// Glyphs of one font, one size and one baseline: what is drawn of a text as outlines.
struct GlyphRun {
  /// One glyph at its place.
  struct Place {
    /// The glyph's number in its font.
    var glyph: UInt16
    /// How far it stands from the run's origin, in font units, x to the right.
    var x: Int
    /// How far it stands above the baseline, in font units.
    var y: Int
  }

  /// The font.
  var font: Font
  /// The left end of the baseline, in millimetres of the page.
  var origin: Point
  /// Millimetres to the font unit.
  var scale: Double
  /// The glyphs from left to right.
  var places: [Place]

  init(font: Font, glyphs: [Glyph], origin: Point, size: Double) {
    self.font = font
    self.origin = origin
    scale = size / Double(font.unitsPerEm)
    var pen = 0
    places = glyphs.map { glyph in
      defer { pen += Int(glyph.advance) }
      return Place(glyph: glyph.id, x: pen + Int(glyph.dx), y: Int(glyph.dy))
    }
  }

  /// From the outline of a glyph, in font units with y upwards, to the page.
  func map(of place: Place) -> Transform {
    Transform(
      scale, 0, 0, -scale, origin.x + Double(place.x) * scale, origin.y - Double(place.y) * scale)
  }
}
