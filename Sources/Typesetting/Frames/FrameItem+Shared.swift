import Geometry

extension FrameItem {
  /// What means nothing and stands in many boxes of one size: a file holds its shapes once.
  ///
  /// The box that `shapes` gets begins at 0 0 and is as large as the place, to a thousandth of a millimetre. The name
  /// says all that shapes it besides its size.
  static func shared(
    _ name: String, in box: Rectangle, _ shapes: (Rectangle) -> [Picture.Shape]
  ) -> FrameItem? {
    let size = Rectangle(x: 0, y: 0, width: rounded(box.width), height: rounded(box.height))
    guard size.width > 0, size.height > 0 else { return nil }
    return .picture(
      PlacedPicture(
        element: nil, key: "\(name) \(size.width)x\(size.height)",
        picture: Picture(width: size.width, height: size.height, shapes: shapes(size)), box: box))
  }

  private static func rounded(_ length: Double) -> Double { (length * 1000).rounded() / 1000 }
}
