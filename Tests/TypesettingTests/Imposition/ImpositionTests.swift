import Documents
import Geometry
import Testing

@testable import Typesetting

@Suite struct `Pages put together on a sheet` {
  private let setting = Setting()

  /// A page with its number in the middle, and, if asked for, words near all four edges.
  private func frame(
    _ words: String, width: Double, height: Double, inset: Double = 20
  ) throws -> Frame {
    func text(_ words: String) -> Block {
      .text(
        Paragraph(
          Text(words, language: "en"), alignment: .centre, size: .exactly(6), pitch: 1.2))
    }
    let page = Page(
      paper: Paper(
        width: Millimetres(width), height: Millimetres(height),
        margins: Insets(
          vertical: Millimetres(inset), horizontal: Millimetres(inset))),
      language: "en", label: words,
      blocks: [
        .stack(
          Stack(
            .down, shares: [0, 1, 0],
            children: [
              text("top"), .drawing(Drawing("space", height: 1)),
              .stack(
                Stack(
                  .along, shares: [0, 1, 0],
                  children: [text("left"), text(words), text("right")])),
            ]))
      ])
    return try #require(setting.typesetter.typeset(page).frames.first)
  }

  private func group(_ frame: Frame, _ number: Int) throws -> FrameGroup {
    let groups = frame.items.compactMap { if case .group(let group) = $0 { group } else { nil } }
    return try #require(groups.indices.contains(number) ? groups[number] : nil)
  }

  @Test(arguments: QuarterTurn.allCases)
  func `are turned about their middle into their box`(turn: QuarterTurn) throws {
    let page = try frame("1", width: 100, height: 200)
    var sheet = FrameSheet(width: 400, height: 400)
    let box = Rectangle(x: 100, y: 150, width: 100, height: 100)
    sheet.place(page, in: box, turn: turn)
    let map = try group(sheet.frame, 0).map
    let whole = Rectangle(x: 0, y: 0, width: 100, height: 200).transformed(by: map)
    #expect(box.holds(whole, within: 1e-9))
    #expect(abs(max(whole.width, whole.height) - 100) < 1e-9)
    #expect((whole.width > whole.height) == turn.isSideways)
    // The top of the page, to which a rotation by so many degrees takes it.
    let top = map.apply(Point(x: 50, y: 0))
    let turned = Transform.rotation(degrees: Double(turn.rawValue)).apply(Point(x: 0, y: -50))
    #expect(abs(top.x - 150 - turned.x) < 1e-9 && abs(top.y - 200 - turned.y) < 1e-9)
  }

  @Test func `keep their elements, in the order in which they were put there`() throws {
    var sheet = FrameSheet(width: 400, height: 400)
    for number in 1...3 {
      sheet.place(
        try frame("\(number)", width: 100, height: 100),
        in: Rectangle(x: Double(number) * 100, y: 0, width: 50, height: 50))
    }
    #expect(
      sheet.frame.elements.map(\.text)
        == (1...3).flatMap { ["top", "left", "\($0)", "right"] })
    #expect(sheet.frame.language == "en" && sheet.frame.label == "1")
    for item in sheet.frame.items {
      #expect(item.elements.allSatisfy { sheet.frame.elements.indices.contains($0) })
    }
  }

  /// Where each page of the booklet must lie after folding, worked out with a sheet of paper.
  @Test(arguments: [
    (false, [[5, 4, 3, 2], [6, 7, 8, 1]]), (true, [[2, 3, 4, 5], [1, 8, 7, 6]]),
  ])
  func `stand in the order of a folded pocket book`(
    isRightToLeft: Bool, rows: [[Int]]
  ) throws {
    let frames = try (1...8).map { try frame("\($0)", width: 74, height: 105, inset: 8) }
    let sheets = PocketImposition(isRightToLeft: isRightToLeft).impose(frames)
    let sheet = try #require(sheets.first)
    #expect(sheets.count == 1 && sheet.width == 297 && sheet.height == 210)
    for number in 1...8 {
      let group = try group(sheet, number - 1)
      let middle = group.map.apply(Point(x: 37, y: 52.5))
      let row = middle.y < 105 ? 0 : 1
      #expect(rows[row][Int(middle.x / 74.25)] == number)
      // Upper pages stand on their heads.
      #expect((group.map.d < 0) == (row == 0), "\(number)")
      #expect(abs(abs(group.map.d) - 1) < 1e-9 && group.map.b == 0)
    }
    // Each leaf has two pages that follow each other, back to back: neighbours over the fold, or around the cut.
    for (upper, lower) in zip(rows[0], rows[1])
    where [upper, lower].contains(where: { [1, 2, 5, 6].contains($0) }) {
      #expect(abs(upper - lower) == 1)
    }
  }

  @Test func `fill several pocket sheets, the last with blank cells`() throws {
    let frames = try (1...11).map { try frame("\($0)", width: 210, height: 297) }
    let sheets = PocketImposition().impose(frames)
    #expect(sheets.count == 2)
    #expect(sheets[1].elements.map(\.text).filter { Int($0) != nil } == ["9", "10", "11"])
    #expect(PocketImposition().impose([]).isEmpty)
    // A4 becomes A7, which is a little narrower than a quarter of the sheet.
    let map = try group(sheets[0], 0).map
    #expect(abs(map.a - 105.0 / 297) < 1e-9)
  }

  @Test func `keep their words away from where no printer prints`() throws {
    for (width, height) in [(210.0, 297.0), (74.25, 105), (100, 200), (420, 297)] {
      let frames = try (1...8).map { try frame("\($0)", width: width, height: height, inset: 4) }
      let sheet = try #require(PocketImposition().impose(frames).first)
      let reach = Rectangle(x: 5, y: 5, width: 287, height: 200)
      for item in sheet.items {
        guard case .group(let group) = item else { continue }
        for inner in group.items {
          let bounds = try #require(inner.bounds).transformed(by: group.map)
          #expect(reach.holds(bounds, within: 0.01), "\(width) \(bounds)")
        }
      }
    }
  }

  @Test(arguments: [(297.0, 420.0), (420.0, 297.0)])
  func `show a large page on two sheets without loss, in its own size`(
    width: Double, height: Double
  ) throws {
    let page = try frame("1", width: width, height: height, inset: 18)
    let tiles = Tiling().tile(page)
    #expect(tiles.scale == 1)
    #expect(tiles.frames.count == 2)
    // What both sheets show of the page, inside what a printer reaches.
    var seen: [Rectangle] = []
    for sheet in tiles.frames {
      #expect(
        (sheet.width, sheet.height) == (width > height ? (210, 297) : (297, 210)))
      let map = try group(sheet, 0).map
      let reach = Rectangle(x: 5, y: 5, width: sheet.width - 10, height: sheet.height - 10)
      seen.append(reach.transformed(by: .translation(-map.e, -map.f)))
    }
    let whole = try #require(Rectangle.around(seen))
    for item in page.items {
      let bounds = try #require(item.bounds)
      #expect(whole.holds(bounds, within: 1e-6), "\(bounds) in \(whole)")
    }
    // They overlap by 10 mm.
    let common = seen[0].common(with: seen[1])
    #expect(abs(min(common.width, common.height) - 10) < 1e-6)
  }

  @Test func `keep their size by gluing less where that is enough`() throws {
    let page = try frame("1", width: 420, height: 297, inset: 15)
    let tiles = Tiling().tile(page)
    #expect(tiles.scale == 1 && tiles.overlap < 10 && tiles.overlap >= 6)
  }

  @Test func `become smaller only where words stand too near the edges`() throws {
    let page = try frame("1", width: 420, height: 297, inset: 6)
    let tiles = Tiling().tile(page)
    #expect(tiles.scale < 1 && tiles.scale > 0.92)
    let map = try group(tiles.frames[0], 0).map
    #expect(map.a == tiles.scale && map.d == tiles.scale)
  }

  @Test func `leave out words of the other sheet`() throws {
    let page = try frame("1", width: 420, height: 297)
    let words = Tiling().tile(page).frames.map { $0.elements.map(\.text) }
    #expect(words[0].contains("left") && !words[0].contains("right"))
    #expect(words[1].contains("right") && !words[1].contains("left"))
  }
}
