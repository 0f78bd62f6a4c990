public import Geometry

/// A set text at its place.
public struct PlacedText {
  /// The element it belongs to.
  public var element: Int
  /// The lines with their glyphs, size-free.
  public var text: SetText
  /// The size of the em in millimetres.
  public var size: Double
  /// Where each line begins: its left end on the baseline.
  public var origins: [Point]
  /// The ink.
  public var colour: Colour
  /// The width of the white edge around each letter; 0 draws none.
  public var halo: Double
}
