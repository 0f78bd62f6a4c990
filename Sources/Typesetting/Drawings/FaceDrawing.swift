import Geometry

/// A face in a circle for a strength of pain: 0, 2, 4, 6, 8 or 10.
///
/// Brows go up towards the nose, so that no face looks angry at whoever points at it.
enum FaceDrawing {
  /// The shapes of a level; nil for one that has no face.
  static func shapes(level: String?, at site: DrawingSite) -> [Picture.Shape]? {
    guard let features = features[level ?? ""] else { return nil }
    let map = site.map(grid: 100)
    let width = site.square.width * 0.04
    let circle = Path.ellipse(centre: Point(x: 50, y: 50), radiusX: 47, radiusY: 47)
    var shapes = [site.line(circle, width: width, by: map)]
    for data in features.lines {
      guard let path = try? PathReader.read(data) else { return nil }
      shapes.append(site.line(path, width: width, by: map))
    }
    for data in features.areas {
      guard let path = try? PathReader.read(data) else { return nil }
      shapes.append(site.filled(path, by: map))
    }
    return shapes
  }

  private struct Features {
    var lines: [String]
    var areas: [String]
  }

  private static let eyes = [
    "M28.5 40 a4.5 4.5 0 1 1 9 0 a4.5 4.5 0 1 1 -9 0 z",
    "M62.5 40 a4.5 4.5 0 1 1 9 0 a4.5 4.5 0 1 1 -9 0 z",
  ]
  private static let squeezedEyes = [
    "M27 34 L40 41 L27 48", "M73 34 L60 41 L73 48",
  ]
  /// Two drops, one below each eye.
  private static let tears = [
    "M21 52 C17 58 15 61 15 64.5 a6 6 0 0 0 12 0 C27 61 25 58 21 52 z",
    "M79 52 C75 58 73 61 73 64.5 a6 6 0 0 0 12 0 C85 61 83 58 79 52 z",
  ]

  private static let features: [String: Features] = [
    "0": Features(lines: ["M27 59 C34 80 66 80 73 59"], areas: eyes),
    "2": Features(lines: ["M31 64 C39 74 61 74 69 64"], areas: eyes),
    "4": Features(lines: ["M32 68 H68", "M27 29 H39", "M61 29 H73"], areas: eyes),
    "6": Features(
      lines: ["M32 73 C40 63 60 63 68 73", "M26 31 L39 26", "M74 31 L61 26"], areas: eyes),
    "8": Features(
      lines: ["M29 77 C37 60 63 60 71 77", "M25 29 L40 22", "M75 29 L60 22"] + squeezedEyes,
      areas: []),
    "10": Features(
      lines: [
        "M33 80 C33 58 67 58 67 80 C59 74 41 74 33 80 z", "M25 28 L40 20", "M75 28 L60 20",
      ] + squeezedEyes, areas: tears),
  ]
}
