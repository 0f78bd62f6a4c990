import Geometry
import Typesetting

extension PlacedPicture {
  /// From the picture's own units to the page.
  var map: Transform {
    guard picture.width > 0, picture.height > 0 else { return .translation(box.x, box.y) }
    return Transform.scale(box.width / picture.width, box.height / picture.height)
      .then(.translation(box.x, box.y))
  }
}
