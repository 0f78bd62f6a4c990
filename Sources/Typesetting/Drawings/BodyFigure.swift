import Geometry

/// A person standing, from the front or from behind, without age, sex or clothes.
///
/// Every limb is a thick round line; all are drawn once in the ink and once, a little thinner, in the ground, so that
/// what is left is one outline around them all.
struct BodyFigure {
  /// The height in steps of its grid, and the width from hand to hand.
  static let height = 120.0
  static let width = 50.0

  let site: DrawingSite
  /// From the grid, whose x is 0 in the middle of the figure, to the page.
  let map: Transform
  /// The width of the outline, in steps.
  let line: Double
  let isFront: Bool

  private struct Limb {
    var path: Path
    var width: Double
    var isFilled = false
  }

  var shapes: [Picture.Shape] {
    outline(Self.body) + outline(Self.head) + (isFront ? front : behind)
  }

  private func outline(_ limbs: [Limb]) -> [Picture.Shape] {
    [(site.ink, 2 * line), (site.ground, 0)].flatMap { colour, more in
      limbs.map { limb in
        Picture.Shape(
          path: limb.path.transformed(by: map), fill: limb.isFilled ? colour : nil,
          stroke: Picture.Stroke(
            colour: colour, width: (limb.width + more) * map.a, isRound: true))
      }
    }
  }

  private static let head = [
    Limb(
      path: .ellipse(centre: Point(x: 0, y: 12), radiusX: 7.9, radiusY: 9.9), width: 1,
      isFilled: true),
    Limb(path: ear(-1), width: 1, isFilled: true), Limb(path: ear(1), width: 1, isFilled: true),
  ]

  private static func ear(_ side: Double) -> Path {
    .ellipse(centre: Point(x: side * 9, y: 12.6), radiusX: 1.6, radiusY: 2.6)
  }

  private static let body: [Limb] =
    [
      Limb(path: line([(0, 20), (0, 30)]), width: 7.4),
      Limb(path: torso, width: 6, isFilled: true),
    ] + limbs(-1) + limbs(1)

  private static func limbs(_ side: Double) -> [Limb] {
    let arm = Path([
      .move(at(side * 5, 30.6)),
      .curve(at(side * 10.5, 31.6), at(side * 13.2, 34.6), at(side * 14.6, 41)),
      .curve(at(side * 15.8, 46.5), at(side * 18.2, 54), at(side * 19.2, 62)),
    ])
    let leg = Path([
      .move(at(side * 9.4, 62)),
      .curve(at(side * 9.8, 78), at(side * 9.8, 96), at(side * 9.6, 111)), .line(at(side * 7, 111)),
      .curve(at(side * 6.4, 96), at(side * 4.6, 80), at(side * 3.6, 64)), .close,
    ])
    return [
      Limb(path: arm, width: 6),
      Limb(path: line([(side * 19.5, 63.4), (side * 20.2, 67.4)]), width: 7),
      Limb(path: line([(side * 18.8, 62), (side * 15.8, 67)]), width: 2.8),
      Limb(path: leg, width: 3, isFilled: true),
      Limb(path: line([(side * 8.4, 114.6), (side * 11.6, 115)]), width: 7.2),
    ]
  }

  private static let torso = Path([
    .move(at(-3, 30)),
    .curve(at(-6, 31), at(-8.6, 31.4), at(-8.8, 34.4)),
    .curve(at(-8.4, 42), at(-6.6, 46), at(-6.6, 51)),
    .curve(at(-6.6, 56), at(-7.8, 58), at(-7.9, 63)), .line(at(7.9, 63)),
    .curve(at(7.8, 58), at(6.6, 56), at(6.6, 51)),
    .curve(at(6.6, 46), at(8.4, 42), at(8.8, 34.4)),
    .curve(at(8.6, 31.4), at(6, 31), at(3, 30)), .close,
  ])

  /// Eyes, nose, mouth, navel.
  private var front: [Picture.Shape] {
    let eyes = [-3.4, 3.4].map { x in
      thin(.ellipse(centre: Self.at(x, 10.4), radiusX: 1.7, radiusY: 1.1))
    }
    let mouth = Path([
      .move(Self.at(-3.2, 16.6)),
      .curve(Self.at(-1.4, 17.9), Self.at(1.4, 17.9), Self.at(3.2, 16.6)),
    ])
    return eyes + [
      thin(mouth), thin(Self.line([(0, 12.2), (0, 14)])), thin(Self.line([(0, 60.6), (0, 61.6)])),
    ]
  }

  /// The spine in dashes, shoulder blades, the seat.
  private var behind: [Picture.Shape] {
    var spine: [Path.Element] = []
    for y in stride(from: 33.0, through: 57, by: 3) {
      spine += [.move(Self.at(0, y)), .line(Self.at(0, y + 1.2))]
    }
    let blades = [-1.0, 1].map { side in
      Path([
        .move(Self.at(side * 3.4, 36)),
        .curve(Self.at(side * 3.4, 40), Self.at(side * 4.6, 43), Self.at(side * 7.2, 43.6)),
      ])
    }
    let seat = Path([.move(Self.at(0, 62.4)), .line(Self.at(0, 66.4))])
    return ([Path(spine), seat] + blades).map(thin)
  }

  private func thin(_ path: Path) -> Picture.Shape {
    site.line(path, width: line * 0.55 * map.a, by: map)
  }

  private static func at(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }

  private static func line(_ points: [(Double, Double)]) -> Path {
    Path(
      points.enumerated().map { index, point in
        index == 0 ? .move(at(point.0, point.1)) : .line(at(point.0, point.1))
      })
  }
}
