import Documents
import Fonts
import Geometry

/// Digits as one outline, in ems, y downwards from the left end of the baseline.
struct DigitOutline {
  /// The outline.
  var path: Path
  /// The sum of advances.
  var width: Double

  /// Digits in the bold Latin font of the house.
  static func make(_ digits: String, _ preparer: TextPreparer) throws(TypesettingError) -> Self {
    let text = try preparer.prepare(
      Text(digits, language: "en"), weight: .bold, rubyScale: 0.5)
    guard let line = text.set(width: .infinity, lines: 1).lines.first else {
      return DigitOutline(path: Path(), width: 0)
    }
    var elements: [Path.Element] = []
    for piece in line.pieces {
      let scale = 1 / Double(piece.font.unitsPerEm)
      var x = piece.x
      for glyph in piece.glyphs {
        let map = Transform.scale(scale, -scale).then(.translation(x, 0))
        elements += piece.font.outline(of: glyph.id).transformed(by: map).elements
        x += Double(glyph.advance) * scale
      }
    }
    return DigitOutline(path: Path(elements), width: line.width)
  }

  /// The outline in a size, its middle at a point.
  func path(size: Double, centre: Point) -> Path {
    guard let bounds = path.bounds else { return path }
    let middle = bounds.y + bounds.height / 2
    return path.transformed(
      by: Transform.translation(-width / 2, -middle).then(.scale(size, size))
        .then(.translation(centre.x, centre.y)))
  }
}
