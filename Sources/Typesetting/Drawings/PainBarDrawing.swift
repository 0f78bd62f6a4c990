import Geometry

/// A bar that stands on the bottom of its box and grows with a strength of pain from 0 to 10.
enum PainBarDrawing {
  /// The bar; nil for a level that is no whole number from 0 to 10.
  static func shapes(level: String?, at site: DrawingSite) -> [Picture.Shape]? {
    guard let level = level.flatMap({ Int($0) }), (0...10).contains(level) else { return nil }
    let (box, width) = (site.box, site.box.width * 0.6)
    // Nothing at all would look like a misprint: 0 is a line.
    let height = box.height * (0.06 + 0.094 * Double(level))
    return [
      site.filled(
        .rectangle(
          Rectangle(
            x: box.x + (box.width - width) / 2, y: box.bottom - height, width: width,
            height: height)))
    ]
  }
}
