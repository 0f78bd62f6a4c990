public import Geometry

/// Items that are moved, scaled or turned together: a finished page on a larger sheet.
///
/// Their elements belong to the frame that holds the group. Writers draw the items as they are, through the map, so
/// that words stay words.
public struct FrameGroup {
  /// From the millimetres of the items to those of whatever holds the group.
  public var map: Transform
  /// Outside this box nothing is drawn, in millimetres of whatever holds the group; nil draws everything.
  public var clip: Rectangle?
  /// The items, the first at the bottom; texts stand in reading order.
  public var items: [FrameItem]

  /// Makes a group.
  public init(map: Transform, clip: Rectangle? = nil, items: [FrameItem]) {
    self.map = map
    self.clip = clip
    self.items = items
  }
}
