/// The reading over a base.
public struct RubyPiece {
  /// Its number in the paragraph, as the pieces of its base carry it.
  public var number: Int
  /// The reading as UTF-16.
  public var units: [UInt16]
  /// The glyphs; their positions are in ems of the ruby's own size.
  public var pieces: [GlyphPiece]
  /// Where it begins, in ems of the base from the left end of the line.
  public var x: Double
  /// The height of its baseline over the line's, in ems of the base.
  public var rise: Double
  /// Its size beside the base's.
  public var scale: Double
}
