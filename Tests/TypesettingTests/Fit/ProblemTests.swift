import Documents
import Geometry
import Testing
import WritingSystems

@testable import Typesetting

/// What cannot be set is said with the place of its block and the phrase it comes from.
@Suite struct `A problem of a page` {
  private func problems(
    _ block: Block, before: [Block] = [], overflow: Overflow = .diagnose
  ) -> [LayoutProblem] {
    let page = Page(
      paper: Paper(
        width: 105, height: 148, margins: Insets(top: 6, bottom: 6, start: 6, end: 6)),
      language: "ja", overflow: overflow, blocks: before + [block])
    return Setting().typesetter.typeset(page, number: 3).problems
  }

  private func paragraph(_ words: String, _ language: String, size: Size = .exactly(5)) -> Block {
    .text(Paragraph(Text(words, language: language), size: size, lines: 1, origin: "13-02"))
  }

  @Test func `names an unknown language`() {
    let found = problems(paragraph("agua", "xx"), before: [paragraph("水", "ja")])
    #expect(found.map(\.kind) == [.unknownLanguage("xx")])
    #expect(found.map(\.path) == ["pages[3].blocks[1]"] && found.map(\.origin) == ["13-02"])
  }

  @Test func `names letters that no font has, wherever they stand`() {
    let stack = Block.stack(
      Stack(
        .along, children: [.drawing(Drawing("space", width: 1)), paragraph("a\u{1201}b", "en")]))
    let found = problems(stack)
    #expect(found.map(\.kind) == [.missingGlyphs(["\u{1201}"], language: "en")])
    #expect(found.map(\.path) == ["pages[3].blocks[0].children[1]"])
    let table = Block.table(
      Table(header: [Text("水", language: "ja")], shares: [1], rows: [[paragraph("\u{1201}", "en")]])
    )
    #expect(problems(table).first?.path.hasPrefix("pages[3].blocks[0].rows[0]") == true)
    let grid = Block.grid(
      Grid(columns: 1, cells: [paragraph("水", "ja"), paragraph("\u{1201}", "en")]))
    #expect(problems(grid).map(\.path) == ["pages[3].blocks[0].cells[1]"])
  }

  @Test func `names letters missing in ruby`() {
    let text = Text(language: "ja", spans: [.ruby(base: "水", reading: "\u{1201}")])
    let found = problems(.text(Paragraph(text, size: .exactly(5), origin: "13-02")))
    #expect(found.map(\.kind) == [.missingGlyphs(["\u{1201}"], language: "ja")])
  }

  @Test func `names an unknown pictogram and an unknown drawing`() {
    let pictogram = Block.pictogram(
      Pictogram(name: "mark/no_such", side: 10, alternative: Text("x", language: "en")))
    #expect(problems(pictogram).map(\.kind) == [.unknownPictogram("mark/no_such")])
    #expect(problems(pictogram).map(\.path) == ["pages[3].blocks[0]"])
    let drawing = Block.drawing(Drawing("unicorn", height: 10))
    #expect(problems(drawing).map(\.kind) == [.unknownDrawing("unicorn")])
    let arrow = Block.drawing(
      Drawing("arrow", values: ["direction": "nowhere"], width: 10, height: 10))
    #expect(problems(arrow).map(\.kind) == [.unknownDrawing("arrow")])
  }

  @Test(arguments: ["en", "ja", "km", "ur"])
  func `says by how much a text is too wide at its least size`(language: String) throws {
    let words = try #require(Setting().languages.language(language)?.sample)
    let found = problems(
      paragraph(words + words, language, size: .fit(least: 20, most: 30)), overflow: .shrink)
    guard case .tooWide(let missing, language) = found.first?.kind else {
      Issue.record("\(found)")
      return
    }
    #expect(missing > 5 && found[0].origin == "13-02" && found[0].path == "pages[3].blocks[0]")
  }

  @Test func `says by how much a page is too high`() {
    let blocks = (0..<10).map { _ in paragraph("水", "ja", size: .exactly(20)) }
    let found = problems(blocks[0], before: Array(blocks.dropFirst()))
    guard case .tooHigh(let missing) = found.first?.kind else {
      Issue.record("\(found)")
      return
    }
    // Ten lines of 1.5 × 20 mm on 136 mm.
    #expect(abs(missing - (10 * 30 - 136)) < 1 && found[0].path == "pages[3]")
  }

  @Test func `does not hide another`() {
    let found = problems(paragraph("\u{1201}", "en"), before: [paragraph("x", "xx")])
    #expect(found.count == 2)
  }
}
