import Documents
import Geometry
import Output
import ShirubeKit
import TestSupport
import Testing
import Typesetting

/// The looks of the states of a matrix, a bar and a map of tiles, each looked at once by a person.
@Suite struct `Looks of states` {
  private static let folder = "Tests/ShirubeKitTests/Goldens"
  /// 済 組 次 検 無 ？ 該当なし 開講なし.
  static let looks: [(sign: String, ground: Ground, border: Border)] = [
    ("済", .black, .none), ("組", .hatched, .thin), ("次", .dotted, .thin), ("検", .white, .dashed),
    ("無", .white, .thick), ("？", .grey, .thin), ("該", .crossed, .thin), ("開", .none, .none),
  ]

  private func tile(
    _ look: (sign: String, ground: Ground, border: Border), hasWord: Bool = true
  ) -> Block {
    let word = Block.text(
      Paragraph(Text(look.sign, language: "ja"), role: .label, size: .exactly(3.4), lines: 1))
    let plate = Block.stack(
      Stack(
        .down, ground: [.hatched, .dotted, .crossed].contains(look.ground) ? .white : .none,
        padding: Insets(vertical: 0, horizontal: 0.4), children: [word]))
    return .stack(
      Stack(
        .down, border: look.border, ground: look.ground,
        padding: Insets(vertical: 0.8, horizontal: 0.8), distribution: .centre, alignment: .centre,
        children: hasWord ? [plate] : [.drawing(Drawing("space", height: 8))]))
  }

  private func page(_ blocks: [Block]) -> Page {
    Page(
      paper: Paper(
        width: 105, height: 74, margins: Insets(top: 4, bottom: 4, start: 4, end: 4)),
      language: "ja", blocks: [.stack(Stack(.down, gap: 3, children: blocks))])
  }

  private var sample: Page {
    let header = ["学校"] + Self.looks.map(\.sign)
    let table = Table(
      header: header.map { Text(language: "ja", spans: [.strong($0)]) },
      alignments: [.start] + Self.looks.map { _ in .centre },
      shares: [2] + Self.looks.map { _ in 1 },
      least: 9,
      rows: [
        [.text(Paragraph(Text("見本の とても 長い 名前の 消防学校", language: "ja"), role: .note))]
          + Self.looks.map { tile($0) }
      ])
    let parts = Self.looks.prefix(3) + [Self.looks[5]]
    let bar = Stack(
      .along, rule: 0.25, shares: [11, 7, 9, 23], extent: 10,
      children: parts.map { tile(($0.sign, $0.ground, .none)) })
    let cells = (0..<24).map { index in
      index % 3 == 1 ? Block.drawing(Drawing("space")) : tile(Self.looks[index % 8])
    }
    return page([
      .table(table),
      .stack(
        Stack(
          .down, border: .thin, padding: Insets(vertical: 0.25, horizontal: 0.25),
          children: [.stack(bar)])),
      .grid(Grid(columns: 12, gap: 0.5, extent: 18.5, cells: cells)),
    ])
  }

  @Test func `are as they were looked at`() throws {
    let proof = Proof()
    let frame = try proof.frame(sample)
    let text = Golden(frame.described, "\(Self.folder)/states.frame.txt").difference
    #expect(text == nil, "\(text ?? "")")
    let bytes = try PNGWriter(dotsPerInch: 130).write(frame)
    #expect(bytes.count <= 20 * 1024, "\(bytes.count) bytes")
    let picture = try #require(GreyPNG(bytes))
    let golden = Golden(bytes, "\(Self.folder)/states.png") { recorded in
      guard let recorded = GreyPNG(recorded) else { return "is not a picture of ours" }
      return picture.difference(from: recorded)
    }
    #expect(golden.difference == nil, "\(golden.difference ?? "")")
  }

  @Test func `differ in their dots, also without a word and in pure black and white`() throws {
    let proof = Proof()
    var pictures: [(name: String, dots: [UInt8])] = []
    for look in Self.looks {
      let frame = try proof.frame(page([tile(look, hasWord: false)]))
      let picture = try #require(GreyPNG(try PNGWriter(dotsPerInch: 200).write(frame)))
      pictures.append((look.sign, picture.dots))
    }
    for (index, one) in pictures.enumerated() {
      for other in pictures[(index + 1)...] {
        let difference = zip(one.dots, other.dots).count { abs(Int($0) - Int($1)) > 40 }
        #expect(difference > 300, "\(one.name) \(other.name): \(difference)")
        // A copier knows no grey: the grey of 未把握 becomes white within its edge.
        let copied = zip(one.dots, other.dots).count { ($0 < 102) != ($1 < 102) }
        #expect(copied > 300, "\(one.name) \(other.name): \(copied)")
      }
    }
  }

  @Test func `stand once in a file, however many boxes have them`() throws {
    let proof = Proof()
    func table(_ grounds: [Ground]) -> Page {
      let rows = (0..<55).map { row in
        (0..<20).map { column in
          let ground = grounds[(row + column) % grounds.count]
          return tile((sign: "組", ground: ground, border: .dashed))
        }
      }
      return Page(
        paper: Paper(
          width: 420, height: 700, margins: Insets(top: 5, bottom: 5, start: 5, end: 5)),
        language: "ja",
        blocks: [.table(Table(header: [], shares: [], rule: 0.1, least: 9, rows: rows))])
    }
    func written(_ grounds: [Ground]) throws -> [UInt8] {
      let writer = PDFWriter(title: Text("水", language: "ja"), issued: Proof.issued)
      writer.append(try proof.frame(table(grounds)))
      return try writer.finish()
    }
    let plain = try written([.white])
    let patterns = try written([.hatched, .dotted, .crossed])
    #expect(patterns.count < plain.count + 20_000, "\(plain.count) → \(patterns.count) bytes")
    #expect(try written([.hatched, .dotted, .crossed]) == patterns)
    let svg = try SVGWriter(title: "水").write(proof.frame(table([.hatched, .dotted, .crossed])))
    let definitions = String(decoding: svg, as: UTF8.self).split(separator: "<g id=\"p")
    #expect(definitions.count - 1 == 4, "three patterns and one edge")
  }
}
