import Geometry

/// A part of the body that hurts, by its number on the boards.
enum BodyPart: Int, CaseIterable {
  case head = 1
  case eye, ear, mouth, throat, chest, belly, back, arm, hand, leg

  /// Where a line to it may end on the front, in steps of the figure: x from its middle, y from its top.
  var front: [Point] {
    switch self {
    case .head: both(3.5, 5) + [Point(x: 0, y: 4.5)]
    case .eye: both(3.4, 10.4)
    case .ear: both(9.5, 12.6)
    case .mouth: both(2, 17.2) + [Point(x: 0, y: 17.4)]
    case .throat: both(1.5, 26) + [Point(x: 0, y: 26)]
    case .chest: both(5, 38) + [Point(x: 0, y: 38)]
    case .belly: both(4, 52) + [Point(x: 0, y: 50), Point(x: 0, y: 56)]
    case .back: []
    case .arm: both(15.4, 45) + both(17.6, 53)
    case .hand: both(19.8, 66)
    case .leg: both(7.2, 78) + both(7.8, 92) + both(8.2, 104)
    }
  }

  /// The same on the back: what can be seen there.
  var behind: [Point] {
    switch self {
    case .eye, .mouth, .throat, .chest, .belly: []
    case .head: both(4, 8) + [Point(x: 0, y: 7)]
    case .back: [44, 38, 50, 56, 59].map { Point(x: 0, y: $0) }
    case .ear, .arm, .hand, .leg: front
    }
  }

  private func both(_ x: Double, _ y: Double) -> [Point] {
    [Point(x: -x, y: y), Point(x: x, y: y)]
  }
}
