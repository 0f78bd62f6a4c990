import Geometry
import Testing
import Typesetting

@Suite struct `Prohibition ring` {
  private let tall = Picture(
    width: 10, height: 20,
    shapes: [
      Picture.Shape(
        path: .rectangle(Rectangle(x: 0, y: 0, width: 10, height: 20)),
        stroke: Picture.Stroke(width: 1))
    ])

  @Test func `the symbol stands in the middle, at 0.7 of the square, behind the bar`() throws {
    let picture = ProhibitionRing.over(tall)
    #expect(picture.width == 96 && picture.height == 96)
    let symbol = try #require(picture.shapes.first)
    let box = try #require(symbol.path.bounds)
    #expect(abs(box.y - 14.4) < 1e-9 && abs(box.height - 67.2) < 1e-9)
    #expect(abs(box.x - 31.2) < 1e-9 && abs(box.width - 33.6) < 1e-9)
    #expect(abs((symbol.stroke?.width ?? 0) - 3.36) < 1e-9)
  }

  @Test func `white under black under colour, in the widths of the house`() {
    let lines = ProhibitionRing.over(tall).shapes.dropFirst().map(\.stroke)
    let expected: [(Colour, Double)] = [
      (.white, 13.4), (.black, 10.4), (.black, 9.6), (.prohibition, 8), (.prohibition, 7.2),
    ]
    #expect(lines.count == expected.count)
    for (line, (colour, width)) in zip(lines, expected) {
      #expect(line?.colour == colour)
      #expect(abs((line?.width ?? 0) - width) < 1e-9)
    }
  }

  @Test func `a picture without a size gives the bare ring`() {
    #expect(ProhibitionRing.over(Picture(width: 0, height: 0, shapes: [])).shapes.count == 5)
  }
}
