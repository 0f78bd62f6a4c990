public import Geometry

/// Something drawn at a fixed place.
public enum FrameItem {
  /// The lines of a paragraph.
  case text(PlacedText)
  /// A pictogram or drawing that means something.
  case picture(PlacedPicture)
  /// A rule, a panel, a band: means nothing by itself. In millimetres of the page.
  case shape(Picture.Shape)
  /// Lines seen only inside an outline. In millimetres of the page.
  case hatching(Hatching)
  /// Items moved, scaled or turned together.
  case group(FrameGroup)
}
