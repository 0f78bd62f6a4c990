import Geometry
import Testing

@Suite struct `A straight piece of a line` {
  private func piece(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Segment {
    Segment(from: Point(x: a, y: b), to: Point(x: c, y: d))
  }

  @Test func `knows its distance to another`() {
    #expect(piece(0, 0, 10, 10).distance(to: piece(0, 10, 10, 0)) == 0)
    #expect(piece(0, 0, 10, 0).distance(to: piece(10, 0, 10, 7)) == 0)
    #expect(piece(0, 0, 10, 0).distance(to: piece(0, 3, 10, 3)) == 3)
    #expect(piece(0, 0, 10, 0).distance(to: piece(13, 4, 20, 9)) == 5)
    #expect(piece(0, 0, 0, 0).distance(to: piece(0, 2, 0, 9)) == 2)
    #expect(piece(0, 0, 10, 0).distance(to: piece(2, 0, 4, 0)) == 0)
  }

  @Test func `is as long as a ruler says`() { #expect(piece(1, 1, 4, 5).length == 5) }
}

@Suite struct `A box` {
  private let box = Rectangle(x: 1, y: 2, width: 3, height: 4)

  @Test func `joins with others and shares room with them`() {
    let other = Rectangle(x: 3, y: 0, width: 5, height: 3)
    #expect(Rectangle.around([box, other]) == Rectangle(x: 1, y: 0, width: 7, height: 6))
    #expect(Rectangle.around([]) == nil)
    #expect(box.common(with: other) == Rectangle(x: 3, y: 2, width: 1, height: 1))
    #expect(box.common(with: Rectangle(x: 9, y: 9, width: 1, height: 1)).width == 0)
  }

  @Test(arguments: QuarterTurn.allCases)
  func `is turned without rounding`(turn: QuarterTurn) {
    let turned = box.transformed(by: turn.map)
    #expect(turned.width == (turn.isSideways ? 4 : 3))
    let exact = turn.map.apply(Point(x: 1, y: 2))
    let round = Transform.rotation(degrees: Double(turn.rawValue)).apply(Point(x: 1, y: 2))
    #expect(abs(exact.x - round.x) < 1e-9 && abs(exact.y - round.y) < 1e-9)
  }
}
