import Documents
import Geometry
import Testing

@testable import Typesetting

@Suite struct `The ground of a box` {
  private let setting = Setting()
  static let patterns: [Ground] = [.hatched, .dotted, .crossed]
  static let sizes = [(16.5, 10.0), (6.0, 4.0), (164.0, 30.0), (0.4, 0.3), (3.0, 90.0)]

  private func picture(_ ground: Ground, _ box: Rectangle) throws -> PlacedPicture {
    let item = GroundDrawing(ground: ground, box: box, unit: 5).item
    guard case .picture(let placed) = try #require(item) else { throw NoPicture() }
    return placed
  }

  private struct NoPicture: Error {}

  /// The area inside the straight outlines of a path.
  private func area(_ path: Path) -> Double {
    var total = 0.0
    var corners: [Point] = []
    for element in path.elements {
      switch element {
      case .move(let point): corners = [point]
      case .line(let point), .curve(_, _, let point): corners.append(point)
      case .close:
        let next = corners.dropFirst() + corners.prefix(1)
        total += abs(zip(corners, next).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
      }
    }
    return total
  }

  @Test(arguments: patterns, sizes)
  func `is cut exactly to its box`(pattern: Ground, size: (Double, Double)) throws {
    let box = Rectangle(x: 31, y: 17, width: size.0, height: size.1)
    let placed = try picture(pattern, box)
    #expect(placed.box == box && placed.element == nil)
    let inner = Rectangle(x: 0, y: 0, width: size.0, height: size.1)
    #expect(placed.picture.shapes.first?.path == .rectangle(inner))
    for shape in placed.picture.shapes {
      let bounds = try #require(shape.path.bounds)
      #expect(inner.holds(bounds, within: 1e-9) && shape.stroke == nil)
    }
  }

  @Test(arguments: patterns)
  func `is one picture for all boxes of a size`(pattern: Ground) throws {
    let first = try picture(pattern, Rectangle(x: 10, y: 20, width: 16.5, height: 10))
    let second = try picture(
      pattern, Rectangle(x: 10.0 / 3, y: 7, width: 16.500_000_1, height: 10))
    #expect(first.key == second.key && first.picture == second.picture)
    let other = try picture(pattern, Rectangle(x: 10, y: 20, width: 16.5, height: 11))
    #expect(first.key != other.key)
  }

  @Test func `has as much ink as the look says`() throws {
    let box = Rectangle(x: 0, y: 0, width: 200, height: 150)
    func ink(_ ground: Ground) throws -> Double {
      try area(#require(picture(ground, box).picture.shapes.last).path) / (200 * 150)
    }
    // 0.07 units every 0.3; a dot's outline is counted as the square between its four points.
    #expect(abs(try ink(.hatched) - 0.07 / 0.3) < 0.003)
    #expect(abs(try ink(.dotted) - 2 * 0.065 * 0.065 / (0.32 * 0.32)) < 0.003)
    // One line of 0.07 units of 5 mm and 250 mm.
    #expect(abs(try ink(.crossed) * 200 * 150 - 0.35 * 250) < 0.2)
  }

  @Test func `makes its words black, on black white`() {
    let words = Block.text(Paragraph(Text("済", language: "ja"), size: .exactly(4)))
    for ground in Ground.allCases {
      // Inside black, so that ink that is only inherited shows.
      let outer = Stack(
        .down, ground: .black, children: [.stack(Stack(.down, ground: ground, children: [words]))])
      let page = Page(
        paper: Paper(width: 210, height: 297, margins: Insets(vertical: 10, horizontal: 10)),
        language: "ja", blocks: [.stack(outer)])
      let colours = setting.typesetter.typeset(page).frames.flatMap(\.items).compactMap { item in
        if case .text(let placed) = item { placed.colour } else { nil }
      }
      #expect(colours == [ground == .none || ground == .black ? .white : .black], "\(ground)")
    }
  }

  @Test(arguments: [(40.0, 12.0), (9.4, 12.0), (1.0, 1.0), (0.2, 30.0)])
  func `has dashes that begin and end in the corners`(size: (Double, Double)) throws {
    let box = Rectangle(x: 3, y: 4, width: size.0, height: size.1)
    let item = DashedEdge(box: box, unit: 5, ink: .black).item
    guard case .picture(let placed) = try #require(item) else { throw NoPicture() }
    let shape = try #require(placed.picture.shapes.first)
    let bounds = try #require(shape.path.bounds)
    let half = try #require(shape.stroke).width / 2
    #expect(abs(bounds.x) < 1e-9 && abs(bounds.y) < 1e-9)
    #expect(abs(bounds.right - size.0) < 1e-9 && abs(bounds.bottom - size.1) < 1e-9)
    #expect(abs(half - min(0.175, size.0 / 4, size.1 / 4)) < 1e-9)
  }

  @Test func `of a panel that bleeds may be cut, as a black one may`() throws {
    let panel = Block.stack(
      Stack(
        .down, ground: .hatched, extent: 20, bleeds: true,
        children: [.drawing(Drawing("space", height: 20))]))
    let words = Block.text(Paragraph(Text("水", language: "ja"), size: .exactly(6)))
    let page = Page(
      paper: Paper(width: 210, height: 297, margins: Insets(vertical: 10, horizontal: 10)),
      language: "ja", blocks: [.stack(Stack(.down, children: [panel, words]))])
    let ink = try #require(setting.typesetter.typeset(page).frames.first?.ink)
    #expect(ink.x > 5 && ink.right < 205)
  }
}
