/// One line of glyphs, in ems from its left end and its baseline.
public struct SetLine {
  /// The UTF-16 units it shows, without the blanks at its end.
  public var units: Range<Int>
  /// Runs of glyphs from left to right.
  public var pieces: [GlyphPiece]
  /// The ruby over it, in reading order.
  public var ruby: [RubyPiece]
  /// The sum of advances.
  public var width: Double
  /// How far ink reaches above the baseline.
  public var inkTop: Double
  /// How far ink reaches below the baseline, positive downwards.
  public var inkBottom: Double
}
