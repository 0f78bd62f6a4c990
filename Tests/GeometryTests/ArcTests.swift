import Geometry
import Testing

@Suite struct `Arcs` {
  private let start = Point(x: 0, y: 0)

  /// Points along the curves that follow a start.
  private func samples(_ elements: [Path.Element]) -> [Point] {
    var current = start
    var points: [Point] = []
    for element in elements {
      guard case .curve(let first, let second, let end) = element else { continue }
      for step in 0...20 {
        let t = Double(step) / 20
        let u = 1 - t
        let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        points.append(
          Point(
            x: a * current.x + b * first.x + c * second.x + d * end.x,
            y: a * current.y + b * first.y + c * second.y + d * end.y))
      }
      current = end
    }
    return points
  }

  @Test(arguments: [
    (isLarge: false, isSweeping: false, centre: Point(x: 10, y: 0)),
    (isLarge: false, isSweeping: true, centre: Point(x: 0, y: 10)),
    (isLarge: true, isSweeping: false, centre: Point(x: 0, y: 10)),
    (isLarge: true, isSweeping: true, centre: Point(x: 10, y: 0)),
  ])
  func `each of the four ways lies on its circle`(
    isLarge: Bool, isSweeping: Bool, centre: Point
  ) {
    let arc = Arc(
      from: start, to: Point(x: 10, y: 10), radiusX: 10, radiusY: 10, isLarge: isLarge,
      isSweeping: isSweeping)
    #expect(arc.elements.count == (isLarge ? 3 : 1))
    #expect(samples(arc.elements).count == arc.elements.count * 21)
    for point in samples(arc.elements) {
      let (x, y) = (point.x - centre.x, point.y - centre.y)
      #expect(abs((x * x + y * y).squareRoot() - 10) < 0.003)
    }
  }

  @Test func `a turned ellipse reaches as far as its longer radius`() throws {
    let box = try #require(PathReader.read("M0 0 A20 10 90 0 1 20 0").bounds)
    #expect(abs(box.x) < 0.01 && abs(box.right - 20) < 0.01)
    #expect(abs(box.y + 20) < 0.01 && abs(box.bottom) < 0.01)
  }

  @Test func `radii that are too small grow`() throws {
    let box = try #require(PathReader.read("M0 0 A1 1 0 0 0 20 0").bounds)
    #expect(abs(box.bottom - 10) < 0.01 && abs(box.y) < 0.01)
  }

  @Test func `ends where it was asked to, to the last bit`() throws {
    let path = try PathReader.read("M0.1 0.2 a3.3 7.7 31 1 0 1.1 2.7")
    guard case .curve(_, _, let end) = path.elements.last else {
      Issue.record("the arc has no curve")
      return
    }
    #expect(end == Point(x: 0.1 + 1.1, y: 0.2 + 2.7))
  }

  @Test func `without a radius it is a line, without a way nothing`() throws {
    #expect(
      try PathReader.read("M0 0 A0 5 0 0 0 3 4").elements == [
        .move(start), .line(Point(x: 3, y: 4)),
      ])
    #expect(try PathReader.read("M0 0 a5 5 0 1 1 0 0").elements == [.move(start)])
  }
}
