public import Geometry

/// Line work inside an outline: the drill mark, which survives photocopier and fax where a tint would not.
public struct Hatching {
  /// The outline in millimetres of the page.
  public var outline: Path
  /// The lines, clipped to the outline.
  public var lines: Path
  /// The width of the lines and of the outline's own line.
  public var width: Double
}
