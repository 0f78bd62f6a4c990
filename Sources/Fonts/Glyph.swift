/// One shaped glyph, in font units.
public struct Glyph: Hashable, Sendable {
  /// The glyph's number in its font.
  public var id: UInt16
  /// Whether breaking the text before this glyph's cluster would change its shape.
  public var isUnsafeToBreak: Bool
  /// The first UTF-16 unit it stands for.
  public var cluster: Int32
  /// How far the pen moves.
  public var advance: Int32
  /// How far the glyph stands from the pen, x to the right.
  public var dx: Int32
  /// How far the glyph stands from the pen, y upwards.
  public var dy: Int32
}
