/// The ink of a glyph in font units, y upwards.
public struct GlyphExtents: Hashable, Sendable {
  public var left: Int32
  public var bottom: Int32
  public var right: Int32
  public var top: Int32

  /// The extents of a glyph without ink.
  public static let empty = GlyphExtents(left: 0, bottom: 0, right: 0, top: 0)
}
