import Documents
import Geometry
import Testing

@testable import Output

@Suite struct `Text writer` {
  private func written(_ blocks: [Block], furniture: Furniture = Furniture()) -> String {
    let page = Page(
      paper: Paper(width: 210, height: 297, margins: Insets()), language: "ja",
      furniture: furniture, blocks: blocks)
    return written([page])
  }

  private func written(_ pages: [Page]) -> String {
    let document = Document(title: Text("題", language: "ja"), issued: "2026-11-23", pages: pages)
    return String(decoding: TextWriter().write(document), as: UTF8.self)
  }

  private func text(_ words: String, _ language: String = "ja") -> Block {
    .text(Paragraph(Text(words, language: language), stroke: .through))
  }

  private let triangle = Block.drawing(Drawing("triangle", width: 3, height: 3))

  @Test func `keeps the base of ruby, bold and struck words, and drops the marks of breaks`() {
    let ruby = Text(
      language: "ja",
      spans: [.ruby(base: "水", reading: "みず"), .plain("を\u{200B} "), .strong("配ります")])
    #expect(written([.text(Paragraph(ruby)), text("N-0011")]) == "水を 配ります\n\nN-0011\n")
  }

  @Test func `a row is a name with its mark, and its words`() {
    let row = { (name: String, words: String) in
      Block.stack(
        Stack(
          .along, shares: [0, 1],
          children: [
            .stack(
              Stack(
                .along, children: [text(name), triangle])), text(words),
          ]))
    }
    let rows = Stack(.down, rule: 0.25, children: [row("English", "Toilet"), row("नेपाली", "शौचालय")])
    let blocks = Stack(
      .down,
      children: [
        .pictogram(Pictogram(name: "wc", side: 9, alternative: Text("トイレ", language: "ja"))),
        text("トイレ"), .drawing(Drawing("rule", height: 1)), .stack(rows),
        .stack(Stack(.along, children: [triangle, text("未確認"), text("／"), text("Unchecked")])),
      ])
    #expect(
      written([.stack(blocks)]) == """
        トイレ

        English △
        Toilet

        नेपाली △
        शौचालय

        △ 未確認 ／ Unchecked

        """)
  }

  @Test func `tables have a line a row, cells of a grid are parts`() {
    let box = Block.drawing(Drawing("tickBox", width: 3, height: 3))
    let table = Table(
      header: [Text("順", language: "ja"), Text("", language: "ja")], shares: [1, 1],
      rows: [[text("1"), box], [text("2"), text("")]])
    #expect(written([.table(table)]) == "順\t\n1\t□\n2\t\n")
    #expect(written([.grid(Grid(columns: 2, cells: [text("a"), text("b")]))]) == "a\n\nb\n")
  }

  @Test func `words of a drill stand first, its sentences last, page numbers are resolved`() {
    let furniture = Furniture(
      header: [Paragraph(Text("上", language: "ja"))],
      footer: [
        Paragraph(Text("13-04", language: "ja")),
        Paragraph(Text("{page}／{pages} 枚", language: "ja")),
      ],
      drill: DrillBand(
        watermark: Text("訓練", language: "ja"),
        words: [Text("訓練", language: "ja"), Text("Drill", language: "en")],
        sentences: [Text("これは訓練です", language: "ja"), Text("This is a drill.", language: "en")]))
    #expect(
      written([text("水")], furniture: furniture) == """
        訓練 ／ Drill

        上

        水

        13-04
        1／1 枚

        これは訓練です
        This is a drill.

        """)
  }

  @Test func `pages are divided by a line, and nothing in a word ends a line`() {
    let page = { (words: String) in
      Page(
        paper: Paper(width: 210, height: 297, margins: Insets()), language: "ja",
        blocks: [text(words)])
    }
    let line = String(repeating: "-", count: 40)
    #expect(written([page("a\nb\t c\u{0}"), page("d")]) == "a b c\n\n\(line)\n\nd\n")
    #expect(written([Page]()) == "")
  }
}
