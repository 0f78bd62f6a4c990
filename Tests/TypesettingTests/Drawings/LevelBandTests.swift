import Documents
import Geometry
import Testing

@testable import Typesetting

@Suite struct `The band of a warning level` {
  private let setting = Setting()
  static let levels: [(border: Border, colour: UInt32, plate: UInt32, isWhite: Bool)] = [
    (.level5, 0x0C000C, 0x0C000C, true), (.level4, 0xAA00AA, 0xAA00AA, true),
    (.level3, 0xFF2800, 0xFFFFFF, false), (.level2, 0xF2E700, 0xF2E700, false),
    (.level1, 0xFFFFFF, 0xFFFFFF, false),
  ]

  private func drawing(_ border: Border, _ box: Rectangle, outline: Bool = true) throws
    -> LevelBandDrawing
  {
    LevelBandDrawing(
      band: try #require(LevelBand(border)), box: box, unit: 5, hasOutline: outline)
  }

  /// The paint at a point, the last shape over the others; lines count by the box they draw along.
  private func paint(_ shapes: [Picture.Shape], at point: Point) -> Colour? {
    var colour: Colour?
    for shape in shapes {
      guard let fill = shape.fill else { continue }
      for outline in outlines(shape.path) where inside(outline, point) { colour = fill }
    }
    return colour
  }

  private func outlines(_ path: Path) -> [[Point]] {
    var outlines: [[Point]] = []
    for element in path.elements {
      switch element {
      case .move(let point): outlines.append([point])
      case .line(let point), .curve(_, _, let point):
        outlines[outlines.count - 1].append(point)
      case .close: break
      }
    }
    return outlines
  }

  private func inside(_ corners: [Point], _ point: Point) -> Bool {
    var isInside = false
    for (index, a) in corners.enumerated() {
      let b = corners[(index + 1) % corners.count]
      if (a.y > point.y) != (b.y > point.y),
        point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x
      {
        isInside.toggle()
      }
    }
    return isInside
  }

  @Test(arguments: levels)
  func `has the official colours`(
    level: (border: Border, colour: UInt32, plate: UInt32, isWhite: Bool)
  ) throws {
    let band = try #require(LevelBand(level.border))
    #expect(band.colour == Colour(level.colour))
    #expect(band.plate == Colour(level.plate))
    #expect(band.ink == (level.isWhite ? .white : .black))
  }

  @Test func `is no band for a plain border`() {
    for border in [Border.none, .thin, .thick, .dashed] { #expect(LevelBand(border) == nil) }
  }

  @Test(arguments: levels.map(\.border), [(150.0, 21.5), (210.0, 57.0), (16.0, 5.0), (4.0, 60.0)])
  func `paints nothing outside its box`(border: Border, size: (Double, Double)) throws {
    let box = Rectangle(x: 13, y: 17, width: size.0, height: size.1)
    for outline in [true, false] {
      for shape in try drawing(border, box, outline: outline).shapes {
        let bounds = try #require(FrameItem.shape(shape).bounds)
        #expect(box.holds(bounds, within: 1e-9), "\(bounds)")
      }
    }
  }

  @Test(arguments: levels)
  func `has a solid plate inside its edge`(
    level: (border: Border, colour: UInt32, plate: UInt32, isWhite: Bool)
  ) throws {
    // 0.7 units of 5 mm, and 1.2 where it is 8 units high; lines end whole, at most a seventh further in.
    for (height, edge) in [(21.5, 3.5), (57.0, 6.0)] {
      let box = Rectangle(x: 0, y: 0, width: 150, height: height)
      let shapes = try drawing(level.border, box).shapes
      let inset = edge * 1.15
      for x in stride(from: inset, through: 150 - inset, by: 0.7) {
        for y in stride(from: inset, through: height - inset, by: 0.7) {
          #expect(paint(shapes, at: Point(x: x, y: y)) == Colour(level.plate))
        }
      }
    }
  }

  @Test(arguments: [(Border.level4, 0.48 / 0.72), (.level3, 0.5), (.level5, 1)])
  func `has its share of colour in the edge and in a swatch`(
    border: Border, share: Double
  ) throws {
    for box in [
      Rectangle(x: 0, y: 0, width: 150, height: 21.5),
      Rectangle(x: 0, y: 0, width: 150, height: 12.4),
    ] {
      let band = try #require(LevelBand(border))
      let shapes = try drawing(border, box).shapes
      var hits = 0
      var count = 0
      // The upper edge of the first, all of the second, which is a swatch.
      let depth = box.height > 12.5 ? 3.2 : 12.4
      for x in stride(from: 0.05, to: 150, by: 0.31) {
        for y in stride(from: 0.025, to: depth, by: 0.05) {
          count += 1
          if paint(shapes, at: Point(x: x, y: y)) == band.colour { hits += 1 }
        }
      }
      #expect(abs(Double(hits) / Double(count) - share) < 0.07, "\(hits) of \(count)")
    }
  }

  @Test func `has whole dots that do not touch`() throws {
    for box in [
      Rectangle(x: 3, y: 3, width: 150, height: 21.5), Rectangle(x: 3, y: 3, width: 16, height: 5),
    ] {
      let dots = try drawing(.level2, box).shapes[1].path
      let centres = outlines(dots).map { outline in
        Point(
          x: (outline[0].x + outline[2].x) / 2, y: (outline[0].y + outline[2].y) / 2)
      }
      #expect(centres.count >= 10)
      for (index, centre) in centres.enumerated() {
        for other in centres[(index + 1)...] {
          let (x, y) = (centre.x - other.x, centre.y - other.y)
          #expect((x * x + y * y).squareRoot() > 2.2)
        }
      }
    }
  }

  @Test func `gives its words their colour and does not change their room`() throws {
    let words = Block.text(Paragraph(Text("避難指示", language: "ja"), size: .exactly(8)))
    func frame(_ border: Border) throws -> Frame {
      let stack = Stack(
        .down, border: border, padding: Insets(vertical: 5, horizontal: 5), children: [words])
      let page = Page(
        paper: Paper(width: 210, height: 297, margins: Insets(vertical: 10, horizontal: 10)),
        language: "ja", blocks: [.stack(Stack(.down, children: [.stack(stack), words]))])
      return try #require(setting.typesetter.typeset(page).frames.first)
    }
    func texts(_ frame: Frame) -> [PlacedText] {
      frame.items.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }
    let plain = try texts(frame(.none))
    for level in Self.levels {
      let placed = try texts(frame(level.border))
      #expect(placed.map(\.origins) == plain.map(\.origins))
      #expect(placed.map(\.colour) == [level.isWhite ? .white : .black, .black])
    }
  }

  @Test func `reaches the sides of the paper where it bleeds`() {
    let stack = Stack(
      .down, border: .level4, extent: 57, bleeds: true,
      children: [.drawing(Drawing("space", height: 57))])
    let boxes = DrawnShapes(.stack(stack), setting: setting).boxes
    #expect(boxes.first == Rectangle(x: 0, y: 10, width: 210, height: 57))
    #expect(boxes.allSatisfy { $0.x >= -1e-9 && $0.right <= 210 + 1e-9 })
  }
}
