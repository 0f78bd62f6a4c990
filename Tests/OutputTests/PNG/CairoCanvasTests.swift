import Geometry
import Testing

@testable import Output

@Suite struct `Cairo canvas` {
  private let square = Path.rectangle(Rectangle(x: 0, y: 0, width: 4, height: 4))

  private func dots(
    width: Int = 20, height: Int = 10, _ body: (borrowing CairoCanvas) -> Void
  ) throws -> PixelGrid {
    let canvas = try CairoCanvas(width: width, height: height)
    body(canvas)
    return try canvas.dots()
  }

  @Test func `begins as white paper`() throws {
    let grid = try CairoCanvas(width: 20, height: 10).dots()
    #expect(grid.width == 20 && grid.height == 10)
    #expect(grid.dots == [UInt32](repeating: 0xFF_FFFF, count: 200))
    #expect(grid.isGrey)
  }

  @Test func `draws in the colours asked for, from the top left corner`() throws {
    let grid = try dots { $0.fill(square, by: .translation(2, 1), .prohibition) }
    #expect(grid.dots[20 + 2] == 0xFF_4B00 && grid.dots[20 + 1] == 0xFF_FFFF)
    #expect(grid.dots.count { $0 == 0xFF_4B00 } == 16)
    #expect(!grid.isGrey)
  }

  @Test func `the same drawing gives the same dots`() throws {
    let draw: (borrowing CairoCanvas) -> Void = { canvas in
      canvas.fill(.ellipse(centre: Point(x: 9, y: 5), radiusX: 7, radiusY: 3), .prohibition)
    }
    #expect(try dots(draw) == dots(draw))
    #expect(try dots(draw) != dots { _ in })
  }

  @Test func `a filled box and the line along its middle are the same`() throws {
    let line = Path([.move(Point(x: 0, y: 2)), .line(Point(x: 4, y: 2))])
    let filled = try dots { $0.fill(square, by: .translation(3, 3), .black) }
    let drawn = try dots { $0.stroke(line, by: .translation(3, 3), Picture.Stroke(width: 4)) }
    #expect(filled == drawn)
  }

  @Test func `a line grows with its map`() throws {
    let line = Path([.move(Point(x: 0, y: 0.5)), .line(Point(x: 1, y: 0.5))])
    let filled = try dots { $0.fill(square, .black) }
    let drawn = try dots { $0.stroke(line, by: .scale(4, 4), Picture.Stroke(width: 1)) }
    #expect(filled == drawn)
  }

  @Test func `nothing is drawn outside a clip, and afterwards everything`() throws {
    let all = Path.rectangle(Rectangle(x: -9, y: -9, width: 99, height: 99))
    let clipped = try dots { canvas in
      canvas.clipped(to: square, by: .translation(1, 1)) { $0.fill(all, .black) }
    }
    #expect(try clipped == dots { $0.fill(square, by: .translation(1, 1), .black) })
    let both = try dots { canvas in
      canvas.clipped(to: square) { _ in }
      canvas.fill(all, .black)
    }
    #expect(try both == dots { $0.fill(all, .black) })
  }

  @Test func `a picture is its shapes from bottom to top`() throws {
    let picture = Picture(
      width: 8, height: 8,
      shapes: [
        Picture.Shape(path: square, fill: .black, stroke: Picture.Stroke(width: 1)),
        Picture.Shape(path: square, fill: .white),
      ])
    let whole = try dots { $0.draw(picture, by: .translation(2, 2)) }
    let parts = try dots { canvas in
      canvas.fill(square, by: .translation(2, 2), .black)
      canvas.stroke(square, by: .translation(2, 2), Picture.Stroke(width: 1))
      canvas.fill(square, by: .translation(2, 2), .white)
    }
    #expect(whole == parts)
  }

  @Test(arguments: [(0, 5), (5, 0), (-1, 5), (40_000, 1), (20_000, 20_000)])
  func `sizes that cannot be are refused`(width: Int, height: Int) {
    #expect(throws: PNGError(.size(width: width, height: height))) {
      try dots(width: width, height: height) { _ in }
    }
  }

  @Test func `a map without an area is an error, not an empty picture`() {
    #expect(throws: PNGError.self) {
      try dots { $0.stroke(square, by: .scale(0, 0), Picture.Stroke(width: 1)) }
    }
  }
}
