public import Fonts

/// Glyphs of one font and one direction, in visual order.
public struct GlyphPiece {
  /// The font; its units turn into ems by `unitsPerEm`.
  public var font: Font
  /// The glyphs from left to right.
  public var glyphs: [Glyph]
  /// The UTF-16 units they stand for.
  public var units: Range<Int>
  /// Whether the units run from right to left.
  public var isRightToLeft: Bool
  /// Where the piece begins, in ems from the left end of its line.
  public var x: Double
  /// The number of the ruby whose base it is; nil for what has no ruby.
  public var ruby: Int?
}
