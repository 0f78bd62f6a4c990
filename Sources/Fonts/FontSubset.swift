/// A font cut down to the glyphs in use, ready to be embedded.
public struct FontSubset: Sendable {
  /// A TrueType font, or a bare CFF table.
  public var program: [UInt8]
  /// Whether `program` is a CFF table, in which a glyph keeps its number as its CID.
  public var isCFF: Bool
  /// For TrueType: the new glyph number of each old one.
  public var newGlyphs: [UInt16: UInt16]
}
