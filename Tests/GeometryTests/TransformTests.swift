import Geometry
import TestSupport
import Testing

@Suite struct `A map` {
  private func near(_ first: Point, _ second: Point) -> Bool {
    abs(first.x - second.x) < 1e-6 && abs(first.y - second.y) < 1e-6
  }

  private static func map(_ dice: inout SeededDice) -> Transform {
    switch dice.roll(3) {
    case 0: .translation(dice.length(-50...50), dice.length(-50...50))
    case 1: .scale(dice.length(-3...3), dice.length(-3...3))
    default: .rotation(degrees: dice.length(-180...180))
    }
  }

  @Test(arguments: Seeds(200))
  func `after another does what both do one after the other`(seed: Int) {
    var dice = SeededDice(seed)
    let maps = (0..<4).map { _ in Self.map(&dice) }
    let point = Point(x: dice.length(-100...100), y: dice.length(-100...100))
    let together = maps.reduce(Transform.identity) { $0.then($1) }
    let stepwise = maps.reduce(point) { $1.apply($0) }
    #expect(near(together.apply(point), stepwise))
    let path = Path([.move(point), .line(Point(x: 0, y: 0)), .close])
    #expect(path.transformed(by: together).elements.first == .move(together.apply(point)))
  }

  @Test func `turns x towards y`() {
    let turned = Transform.rotation(degrees: 90).apply(Point(x: 2, y: 0))
    #expect(near(turned, Point(x: 0, y: 2)))
  }

  @Test func `knows points and millimetres`() {
    #expect(Millimetres.points(72).value == 25.4)
    #expect(Millimetres(25.4).points == 72)
    #expect(Millimetres(2) + 3 - 1 == 4 && Millimetres(3) * 2 / 4 == 1.5 && Millimetres(1) < 2)
  }
}
