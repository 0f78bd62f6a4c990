import Geometry
import Testing

@Suite struct `Path shapes` {
  private let box = Rectangle(x: 10, y: 20, width: 30, height: 8)

  @Test func `bounds follow the curve, not its control points`() throws {
    let path = Path([
      .move(Point(x: 0, y: 0)),
      .curve(Point(x: 0, y: 4), Point(x: 10, y: 4), Point(x: 10, y: 0)),
    ])
    let bounds = try #require(path.bounds)
    #expect(abs(bounds.bottom - 3) < 1e-9)
    #expect(bounds.x == 0 && bounds.y == 0 && bounds.width == 10)
  }

  @Test func `a path that draws nothing has no bounds`() {
    #expect(Path().bounds == nil)
    #expect(Path([.move(Point(x: 3, y: 3))]).bounds == nil)
  }

  @Test func `a circle is as wide as its diameter`() throws {
    let bounds = try #require(
      Path.ellipse(centre: Point(x: 5, y: 6), radiusX: 3, radiusY: 2).bounds)
    #expect(bounds == Rectangle(x: 2, y: 4, width: 6, height: 4))
  }

  @Test func `a rounded box fills its box`() throws {
    let path = Path.roundedRectangle(box, radiusX: 3, radiusY: 2)
    #expect(path.bounds == box)
    #expect(path.elements.count == 10)
  }

  @Test func `a radius over half of the side is cut to half`() {
    #expect(
      Path.roundedRectangle(box, radiusX: 99, radiusY: 99)
        == Path.roundedRectangle(box, radiusX: 15, radiusY: 4))
  }

  @Test func `without a radius it is a plain box`() {
    #expect(Path.roundedRectangle(box, radiusX: 0, radiusY: 5) == Path.rectangle(box))
  }
}
