import Documents
import Fonts
import Geometry
import TestSupport
import Testing
import Typesetting
import WritingSystems

@testable import Output

@Suite struct `HTML writer` {
  private let writer = HTMLWriter(
    languages: LanguageTable(folder: "\(Repository.root)/Data/Languages"),
    pictures: Typesetter(
      languages: LanguageTable(folder: "\(Repository.root)/Data/Languages"),
      library: FontLibrary(), pictograms: "\(Repository.root)/Data/Pictograms"
    ).pictures)

  private func page(_ blocks: [Block], language: String = "ja", furniture: Furniture = Furniture())
    -> Page
  {
    Page(
      paper: Paper(width: 210, height: 297, margins: Insets(vertical: 12, horizontal: 12)),
      language: language, label: "頁", furniture: furniture, blocks: blocks)
  }

  private func document(_ pages: Page..., title: String = "題") -> Document {
    Document(
      title: Text(title, language: "ja"), issued: "2026-11-23T16:30:00+09:00", pages: pages)
  }

  private func parsed(_ blocks: Block..., language: String = "ja") throws -> ParsedPage {
    try ParsedPage(writer.write(document(page(blocks, language: language))))
  }

  private func text(
    _ words: String, _ language: String = "ja", _ role: Role = .body, stroke: Stroke = .none
  ) -> Block {
    .text(Paragraph(Text(words, language: language), role: role, stroke: stroke))
  }

  @Test func `no word becomes markup, wherever it stands`() throws {
    let words = "</style></title></svg><script>alert(1)</script><!--\u{0}\" onload=\"x' &amp; ]]>"
    let clean = words.replacing("\u{0}", with: "\u{FFFD}")
    let alternative = Text(words, language: "en")
    var hostile = page([
      text(words, "en", .heading), text(words, "en"),
      .pictogram(Pictogram(name: "wc", side: 20, alternative: alternative)),
      .table(Table(header: [alternative], shares: [], rows: [[text(words)]])),
      .text(Paragraph(Text(language: "ja", spans: [.ruby(base: words, reading: words)]))),
    ])
    hostile.label = words
    hostile.furniture.footer = [Paragraph(alternative)]
    let read = try ParsedPage(writer.write(document(hostile, title: words)))
    #expect(read.all("script").isEmpty)
    #expect(read.all("title").map(\.text) == [clean])
    #expect(read.all("article").map { $0.attributes["aria-label"] } == [clean])
    #expect(read.all("h1").map(\.text) == [clean] && read.all("th").map(\.text) == [clean])
    #expect(read.all("rt").map(\.text) == [clean])
    #expect(read.all("svg").map { $0.attributes["aria-label"] } == [clean])
    #expect(!read.elements.contains { $0.attributes["onload"] != nil })
  }

  @Test func `language and direction are said where they change, and only there`() throws {
    let read = try parsed(
      text("水"), text("water", "en"), text("پانی", "ur"), text("みず", "ja-simple"))
    #expect(read.all("html").map { $0.attributes["lang"] } == ["ja"])
    let paragraphs = read.all("p")
    #expect(paragraphs.map { $0.attributes["lang"] } == [nil, "en", "ur", "ja-simple"])
    #expect(paragraphs.map { $0.attributes["dir"] } == [nil, nil, "rtl", nil])
  }

  @Test func `a page from right to left says so at its root`() throws {
    let read = try parsed(text("پانی", "ur"), text("水"), language: "ur")
    let root = try #require(read.all("html").first)
    #expect(root.attributes == ["lang": "ur", "dir": "rtl"])
    #expect(read.all("title").first?.attributes == ["lang": "ja", "dir": "ltr"])
    #expect(read.all("p").map { $0.attributes["dir"] } == [nil, "ltr"])
  }

  @Test func `a page of another language says so on its article`() throws {
    let pages = document(page([text("水")]), page([text("پانی", "ur")], language: "ur"))
    let articles = try ParsedPage(writer.write(pages)).all("article")
    #expect(articles.map { $0.attributes["lang"] } == [nil, "ur"])
    #expect(articles.map { $0.attributes["dir"] } == [nil, "rtl"])
  }

  @Test func `the first heading is the title of the page, all others stand under it`() throws {
    let pages = document(
      page([text("一", "ja", .heading), text("", "ja", .heading), text("二", "ja", .heading)]),
      page([text("三", "ja", .heading)]))
    let read = try ParsedPage(writer.write(pages))
    #expect(read.all("h1").map(\.text) == ["一"] && read.all("h2").map(\.text) == ["二", "三"])
    let without = try parsed(text("水"))
    #expect(without.all("h1").map(\.text) == ["題"] && without.all("h1")[0].classes == ["unseen"])
  }

  @Test func `ruby, strokes and bold words are elements of their own`() throws {
    let read = try parsed(
      .text(
        Paragraph(
          Text(
            language: "ja",
            spans: [
              .ruby(base: "避難所", reading: "ひなんじょ"), .plain("は"), .strong("こちら"),
            ]))), text("N-0011", stroke: .through), text("18:00", stroke: .under))
    #expect(read.all("ruby").map(\.text) == ["避難所（ひなんじょ）"])
    #expect(read.all("rp").map(\.text) == ["（", "）"])
    #expect(read.all("rt").map(\.text) == ["ひなんじょ"])
    #expect(read.all("strong").map(\.text) == ["こちら"])
    #expect(read.all("s").map(\.text) == ["N-0011"] && read.all("u").map(\.text) == ["18:00"])
  }

  @Test func `a checked break is a place to break, not a letter`() throws {
    let bytes = writer.write(document(page([text("水を\u{200B}配ります")]), title: "水\u{200B}を"))
    let read = try ParsedPage(bytes)
    #expect(read.all("wbr").map(\.path.last) == ["h1", "p"])
    #expect(read.all("p").map(\.text) == ["水を配ります"])
    #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{200B}"))
  }

  @Test func `a table has heads for its columns, but none without words`() throws {
    let table = Table(
      header: [Text("言葉", language: "ja"), Text("", language: "ja"), Text("E", language: "en")],
      shares: [1, 1, 1], rows: [[text("水"), text(""), text("water", "en")]])
    let read = try parsed(.table(table))
    #expect(read.all("th").map(\.text) == ["言葉", "E"])
    #expect(read.all("th").map { $0.attributes["scope"] } == ["col", "col"])
    #expect(read.all("th").allSatisfy { $0.path.suffix(2) == ["thead", "tr"] })
    #expect(read.all("td").map(\.text) == ["", "水", "", "water"])
  }

  @Test func `a picture says what it shows, or keeps silent`() throws {
    let words = Text("शौचालय", language: "ne")
    let read = try parsed(
      .pictogram(Pictogram(name: "wc", side: 20, alternative: words)),
      .pictogram(Pictogram(name: "wc", side: 20, alternative: Text("", language: "ja"))),
      .drawing(Drawing("tickBox", width: 5, height: 5)),
      .drawing(Drawing("arrow", width: 40, height: 40, alternative: Text("右", language: "ja"))))
    let pictures = read.all("svg")
    #expect(pictures.map { $0.attributes["role"] } == ["img", nil, nil, "img"])
    #expect(pictures.map { $0.attributes["aria-label"] } == ["शौचालय", nil, nil, "右"])
    #expect(pictures.map { $0.attributes["aria-hidden"] } == [nil, "true", "true", nil])
    #expect(pictures[0].attributes["lang"] == "ne")
    #expect(read.all("path").count >= 4)
  }

  @Test func `pictures on black are white`() throws {
    let icon = Block.pictogram(
      Pictogram(name: "wc", side: 20, alternative: Text("", language: "ja")))
    let read = try parsed(
      icon, .stack(Stack(.down, ground: .black, children: [icon])),
      .stack(
        Stack(
          .down, ground: .black,
          children: [.stack(Stack(.down, ground: .white, children: [icon]))])),
      .stack(Stack(.down, border: .level4, children: [icon])),
      .stack(Stack(.down, border: .level3, children: [icon])))
    let fills = read.all("path").map { $0.attributes["fill"] }
    #expect(fills == ["#000000", "#FFFFFF", "#000000", "#FFFFFF", "#000000"])
  }

  @Test func `header, footer and drill stand around the blocks as text`() throws {
    let furniture = Furniture(
      header: [Paragraph(Text("上", language: "ja"), role: .heading)],
      footer: [Paragraph(Text("{page}／{pages} 枚", language: "ja"))],
      drill: DrillBand(
        watermark: Text("訓練", language: "ja"),
        words: [Text("訓練", language: "ja"), Text("مشق", language: "ur")],
        sentences: [Text("This is a drill.", language: "en")]))
    let read = try ParsedPage(writer.write(document(page([text("水")], furniture: furniture))))
    #expect(read.all("p").map(\.text) == ["訓練", "مشق", "上", "水", "1／1 枚", "This is a drill."])
    #expect(read.all("header").map(\.text) == ["上"])
    #expect(read.all("footer").map(\.text) == ["1／1 枚"])
    #expect(read.all("p")[1].attributes["dir"] == "rtl")
    #expect(read.all("main").count == 1 && read.all("article")[0].path.last == "main")
  }

  @Test func `the style sheet escapes nothing, fetches nothing and knows every class`() throws {
    let styles = HTMLWriter.styles
    for banned in ["<", ">", "&", "url(", "@import", "http"] {
      #expect(!styles.contains(banned), "\(banned)")
    }
    let blocks: [Block] = [
      text("一", "ja", .heading), text("यो", "ne", .note), text("13-04", "en", .label),
      .drawing(Drawing("rule", height: 1)), .drawing(Drawing("space", height: 9)),
      .drawing(Drawing("triangle", width: 3, height: 3)),
      .stack(
        Stack(
          .along, border: .thick, ground: .white, padding: Insets(vertical: 2, horizontal: 3),
          gap: 4, rule: 1, shares: [0, 2], distribution: .end, alignment: .centre, bleeds: true,
          children: [.stack(Stack(.down, extent: 30, children: [text("名")])), text("水")])),
      .stack(
        Stack(.down, border: .level2, rule: 1, shares: [1, 1], children: [text("a"), text("b")])),
      .grid(Grid(columns: 99, rule: 1, cells: [text("1"), text("2")])),
      .stack(Stack(.along, shares: [40, 9], children: Ground.allCases.suffix(2).map(panel))),
      .table(
        Table(
          header: [Text("一", language: "ja"), Text("二", language: "ja")],
          alignments: [.end, .centre], shares: [1, 1],
          rows: Ground.allCases.map { [text("校"), panel($0)] })),
      .stack(
        Stack(
          .along,
          children: [
            .stack(
              Stack(
                .down,
                children: [
                  .grid(
                    Grid(
                      columns: 14, gap: 1, cells: [.drawing(Drawing("space")), panel(.hatched)]))
                ])),
            .stack(
              Stack(
                .down, border: .dashed, children: [.drawing(Drawing("space", width: 6, height: 4))]
              )),
          ])),
    ]
    let read = try ParsedPage(writer.write(document(page(blocks))))
    let used = Set(read.elements.flatMap(\.classes))
    // These two say what something is; nothing is to be done about it.
    for name in used.subtracting(["start", "space"]) {
      let isKnown = ["{", ",", " ", ":", ".", "+"].contains { styles.contains(".\(name)\($0)") }
      #expect(isKnown, "\(name)")
    }
    #expect(used.count > 30)
    #expect(!read.elements.contains { $0.attributes["style"] != nil })
  }

  @Test func `a bar keeps its proportions on one line`() throws {
    let shares = [11, 7, 9, 5, 23]
    let parts = shares.map { _ in panel(.grey) }
    let read = try parsed(.stack(Stack(.along, rule: 0.5, shares: shares, children: parts)))
    #expect(read.elements.count { $0.classes.contains("parts") } == 1)
    let found = read.elements.filter { $0.classes.contains("part") }.map { element in
      element.classes.filter { $0.hasPrefix("share") }
    }
    #expect(found == shares.map { ["share\($0)"] })
    #expect(HTMLScale.shares([200, 100, 1]) == [60, 30, 1])
    // Words in shares are no bar: they may stand beneath each other.
    let words = try parsed(
      .stack(Stack(.along, shares: [1, 1], children: [text("一"), text("二")])))
    #expect(!words.elements.contains { $0.classes.contains("parts") })
  }

  @Test func `a map of tiles keeps its columns, other grids do not`() throws {
    let space = Block.drawing(Drawing("space"))
    func grid(_ gap: Millimetres) -> Block {
      .grid(Grid(columns: 14, gap: gap, cells: [space, panel(.black), space, panel(.none)]))
    }
    let map = try parsed(grid(0.5))
    #expect(map.elements.count { $0.classes == ["tiles", "n14"] } == 1)
    #expect(map.elements.count { $0.classes == ["cell"] } == 4)
    #expect(map.elements.contains { $0.attributes["tabindex"] == "0" })
    let plain = try parsed(grid(0))
    #expect(!plain.elements.contains { $0.classes.contains("tiles") })
  }

  @Test func `a table fills the cells that are painted, and aligns its header`() throws {
    let read = try parsed(
      .table(
        Table(
          header: ["校", "課程"].map { Text($0, language: "ja") }, alignments: [.start, .centre],
          shares: [1, 1], rows: [[text("青葉"), panel(.dotted)]])))
    #expect(read.all("td").map(\.classes) == [[], ["filled"]])
    #expect(read.all("th").map { $0.classes.contains("centre") } == [false, true])
    #expect(read.elements.contains { $0.classes.starts(with: ["whole-cell"]) })
  }

  private func panel(_ ground: Ground) -> Block {
    .stack(Stack(.down, border: .thin, ground: ground, children: [text("済")]))
  }

  @Test func `a fragment is the page as the document has it`() throws {
    let pages = document(page([text("一", "ja", .heading), text("پانی", "ur")]))
    let whole = String(decoding: writer.write(pages), as: UTF8.self)
    let part = writer.fragment(pages.pages[0], language: "ja", hasTitle: false)
    #expect(whole.contains(String(decoding: part, as: UTF8.self)))
    let under = String(decoding: writer.fragment(pages.pages[0], language: "en"), as: UTF8.self)
    #expect(under.contains("<h2") && under.contains("lang=\"ja\"") && !under.contains("<h1"))
  }

  @Test func `sizes follow the paper but never fall below what can be read`() {
    // 5 mm on A4 is a unit, and so is 7.07 mm on A3: eight eighths.
    #expect(HTMLScale.letter(1, role: .body) == 8)
    #expect(HTMLScale.letter(0.2, role: .body) == 8 && HTMLScale.letter(0.2, role: .note) == 7)
    #expect(HTMLScale.letter(100, role: .heading) == 32)
    #expect(HTMLScale.letter(.nan, role: .body) == 32 && HTMLScale.room(0) == 0)
    let steps = (1...100).map { HTMLScale.letter(Double($0) / 4, role: .body) }
    #expect(steps == steps.sorted())
  }
}
