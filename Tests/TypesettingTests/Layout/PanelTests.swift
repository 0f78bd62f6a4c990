import Documents
import Geometry
import Testing

@testable import Typesetting

/// Painted boxes in tables, grids and bars.
@Suite struct `Panels in rows` {
  private let setting = Setting()

  private func text(_ words: String, _ size: Millimetres = 3) -> Block {
    .text(Paragraph(Text(words, language: "ja"), size: .exactly(size)))
  }

  private func panel(_ ground: Ground, _ words: Block...) -> Block {
    .stack(Stack(.down, ground: ground, distribution: .centre, children: words))
  }

  private func typeset(
    _ blocks: [Block], width: Millimetres = 210, height: Millimetres = 297,
    overflow: Overflow = .diagnose
  ) -> (frames: [Frame], problems: [LayoutProblem]) {
    let page = Page(
      paper: Paper(width: width, height: height, margins: Insets(vertical: 10, horizontal: 10)),
      language: "ja", overflow: overflow, blocks: blocks)
    let result = setting.typesetter.typeset(page)
    return (result.frames, result.problems)
  }

  private func grounds(_ frame: Frame) -> [Rectangle] {
    frame.items.compactMap { item in
      switch item {
      case .picture(let placed): placed.element == nil ? placed.box : nil
      case .shape(let shape): shape.fill == Colour(0xD0D0D0) ? shape.path.bounds : nil
      case .text, .hatching, .group: nil
      }
    }
  }

  @Test func `fill their cell also where a neighbour is higher`() throws {
    let table = Table(
      header: [], shares: [1, 1, 1],
      rows: [
        [text("一"), panel(.grey, text("二")), panel(.hatched, text("三"))],
        [text("高", 30), panel(.grey, text("五")), panel(.dotted, text("六"), text("七"))],
      ])
    let result = typeset([.table(table)])
    let boxes = try grounds(#require(result.frames.first))
    #expect(result.problems.isEmpty && boxes.count == 4)
    // A unit is 5 mm: a gutter of 1 mm at the end of a cell, and above and below it.
    for box in boxes { #expect(abs(box.width - (190.0 / 3 - 1)) < 1e-9) }
    #expect(boxes[0].height == boxes[1].height && boxes[2].height == boxes[3].height)
    #expect(boxes[2].height > 28 && boxes[0].height < 8)
    #expect(abs(boxes[2].y - boxes[0].bottom - 2) < 1e-9)
  }

  @Test func `stand in 22 columns of A3 and repeat their header`() throws {
    let words = ["学校"] + (1...21).map { "課程\($0)" }
    let table = Table(
      header: words.map { Text($0, language: "ja") },
      alignments: [.start] + (1...21).map { _ in .centre }, size: .exactly(3),
      shares: [5] + (1...21).map { _ in 2 }, least: 9,
      rows: (1...55).map { row in
        [text("学校\(row)")]
          + (1...21).map { panel([.grey, .hatched, .crossed][($0 + row) % 3], text("組")) }
      })
    let result = typeset([.table(table)], width: 420, height: 297, overflow: .continue)
    #expect(result.problems.isEmpty && result.frames.count > 1)
    for frame in result.frames {
      #expect(frame.elements.prefix(22).map(\.text) == words)
    }
    let boxes = result.frames.flatMap(grounds)
    #expect(boxes.count == 55 * 21)
    #expect(Set(boxes.map { ($0.width * 1000).rounded() }).count == 1)
  }

  @Test func `stand under words that are centred on the line of the header`() throws {
    let table = Table(
      header: ["学校", "初任教育の 総合の 課程"].map { Text($0, language: "ja") },
      alignments: [.start, .centre], size: .exactly(5), shares: [5, 1], rows: [])
    let frame = try #require(typeset([.table(table)]).frames.first)
    let texts = frame.items.compactMap { item in
      if case .text(let placed) = item { placed } else { nil }
    }
    #expect(texts.count == 2)
    let lines = texts[1].origins.count
    #expect(texts[0].origins.count == 1 && lines > 1)
    #expect(abs(texts[0].origins[0].y - texts[1].origins[lines - 1].y) < 0.01)
    let line = texts[1].text.lines[lines - 1]
    let middle = texts[1].origins[lines - 1].x + line.width * 5 / 2
    #expect(abs(middle - (10 + 190 * 5.5 / 6 - 0.5)) < 0.01)
  }

  @Test func `are tiles with gaps in a grid`() throws {
    let cells = (0..<196).map { index in
      index % 5 == 0 ? panel(.grey, text("県")) : .drawing(Drawing("space"))
    }
    let grid = Grid(columns: 14, gap: 0.5, extent: 168, cells: cells)
    // A stack downwards keeps its height; alone on a page it would fill it.
    let result = typeset([.stack(Stack(.down, children: [.grid(grid)]))])
    let boxes = try grounds(#require(result.frames.first))
    #expect(result.problems.isEmpty && boxes.count == 40)
    let (width, height) = ((190 - 6.5) / 14, (168 - 6.5) / 14)
    for (box, index) in zip(boxes, stride(from: 0, to: 196, by: 5)) {
      #expect(abs(box.width - width) < 1e-9 && abs(box.height - height) < 1e-9)
      #expect(abs(box.x - 10 - Double(index % 14) * (width + 0.5)) < 1e-9)
      #expect(abs(box.y - 10 - Double(index / 14) * (height + 0.5)) < 1e-9)
    }
  }

  @Test func `say so when their words do not fit the rows of a grid`() {
    let grid = Grid(columns: 2, gap: 1, extent: 20, cells: [text("水", 30), text("水", 3)])
    let problems = typeset([.stack(Stack(.down, children: [.grid(grid)]))]).problems
    #expect(problems.map(\.path) == ["pages[0].blocks[0].children[0].cells[0]"])
  }

  @Test func `are the parts of a bar in proportion`() throws {
    let shares = [11, 7, 9, 5, 23]
    let parts = shares.map { panel($0 == 11 ? .dotted : .grey, text("\($0)", 6)) }
    let bar = Stack(.along, rule: 0.5, shares: shares, extent: 30, children: parts)
    let frame = try #require(
      typeset([.stack(Stack(.down, children: [.stack(bar)]))]).frames.first)
    let boxes = grounds(frame)
    #expect(boxes.count == 5)
    for (box, share) in zip(boxes, shares) {
      #expect(abs(box.width - 188.0 * Double(share) / 55) < 1e-9 && box.height == 30)
    }
  }
}
