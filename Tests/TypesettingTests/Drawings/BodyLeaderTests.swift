import Geometry
import TestSupport
import Testing

@testable import Typesetting

@Suite struct `The lines of the body chart` {
  /// Ways of dividing the parts between the columns, down the body in each.
  static let splits: [(left: String, right: String)] = [
    ("1,2,5,9,11", "3,4,6,7,10,8"), ("1,2,4,5,6,7", "3,9,8,10,11"), ("1,2,4,5,6,7,9,11", "3,8,10"),
    ("2,4,6,7", "1,3,9,8,10,11"), ("1,2,3,4,5,6,9,7,10,11", "8"), ("", "1,3,9,8,10,11"),
    ("8", "1"), ("1,3,9,10,11", "2,4,5,6,7,8"), ("1,2,3,4,5,6,7,8,9,10,11", ""),
  ]

  private func site(_ width: Double, _ height: Double) -> DrawingSite {
    DrawingSite(
      box: Rectangle(x: 30, y: 40, width: width, height: height), unit: 5, ink: .black
    ) { (_) throws(TypesettingError) in DigitOutline(path: Path(), width: 0) }
  }

  private func parts(_ list: String) throws -> [BodyPart] {
    try #require(BodyDrawing.parts(list))
  }

  /// Whether two lines cross, by solving for the point where they do.
  private func cross(_ first: Leader, _ second: Leader) -> Bool {
    first.segments.contains { one in second.segments.contains { cross(one, $0) } }
  }

  private func cross(_ first: Segment, _ second: Segment) -> Bool {
    let (ax, ay) = (first.to.x - first.from.x, first.to.y - first.from.y)
    let (bx, by) = (second.to.x - second.from.x, second.to.y - second.from.y)
    let determinant = ax * by - ay * bx
    guard abs(determinant) > 1e-12 else { return false }
    let (dx, dy) = (second.from.x - first.from.x, second.from.y - first.from.y)
    let (s, t) = ((dx * by - dy * bx) / determinant, (dx * ay - dy * ax) / determinant)
    return (0...1).contains(s) && (0...1).contains(t)
  }

  @Test(arguments: splits, [(90.0, 120.0), (45.0, 60.0), (150.0, 120.0)])
  func `do not cross`(split: (left: String, right: String), size: (Double, Double)) throws {
    let leaders = BodyDrawing.leaders(
      left: try parts(split.left), right: try parts(split.right), at: site(size.0, size.1))
    #expect(
      leaders.count == split.left.split(separator: ",").count
        + split.right.split(separator: ",").count)
    for (index, leader) in leaders.enumerated() {
      for other in leaders[(index + 1)...] {
        #expect(!cross(leader, other), "\(leader) \(other)")
      }
    }
  }

  @Test func `begin in the middle of equal rows at both edges`() throws {
    let leaders = BodyDrawing.leaders(
      left: try parts("1,2,5,9,11"), right: try parts("3,9,8"), at: site(90, 120))
    #expect(leaders.prefix(5).map(\.start.x) == [30, 30, 30, 30, 30])
    #expect(leaders.prefix(5).map(\.start.y) == [52, 76, 100, 124, 148])
    #expect(leaders.dropFirst(5).map(\.start.x) == [120, 120, 120])
    #expect(leaders.dropFirst(5).map(\.start.y) == [60, 100, 140])
  }

  @Test func `end on the side that shows the part`() throws {
    let middle = 75.0
    for part in BodyPart.allCases {
      let leader = try #require(
        BodyDrawing.leaders(left: [part], right: [], at: site(90, 120)).first)
      // The front stands at the left: only the back is seen from behind alone.
      #expect((leader.end.x > middle) == (part == .back), "\(part)")
      #expect((30...120).contains(leader.end.x) && (40...160).contains(leader.end.y))
    }
    for part in [BodyPart.eye, .mouth, .throat, .chest, .belly] {
      let leader = try #require(
        BodyDrawing.leaders(left: [], right: [part], at: site(90, 120)).first)
      #expect(leader.end.x < middle, "\(part)")
    }
  }

  @Test(arguments: Seeds(12))
  func `are found soon whatever the order of the rows`(seed: Int) {
    var dice = SeededDice(seed)
    var left: [BodyPart] = []
    var right: [BodyPart] = []
    var parts = BodyPart.allCases
    while !parts.isEmpty {
      let part = parts.remove(at: dice.roll(parts.count))
      if dice.roll(2) == 0 { left.append(part) } else { right.append(part) }
    }
    let clock = ContinuousClock()
    var leaders: [Leader] = []
    let time = clock.measure {
      leaders = BodyDrawing.leaders(left: left, right: right, at: site(90, 120))
    }
    #expect(leaders.count == 11)
    #expect(time < .seconds(5))
  }
}
