public import Geometry

/// A picture in its box.
public struct PlacedPicture {
  /// The element it belongs to; nil for what only orders the page.
  public var element: Int?
  /// What equal pictures share, so that a file holds their shapes once.
  public var key: String
  /// The shapes.
  public var picture: Picture
  /// Where it stands: the picture is scaled to fill the box.
  public var box: Rectangle
}
