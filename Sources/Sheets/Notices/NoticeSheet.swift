import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// A notice in Japanese and up to five languages on one sheet (look 05), or up to twelve on a poster.
struct NoticeSheet {
  let notice: NoticeParts

  /// One way to set it.
  private struct Shape {
    /// The side of the pictogram in units.
    var side: Double
    /// How many lines a language may take.
    var lines: Int
    /// The least size of the languages in units.
    var least: Double
    /// How many languages stand beside each other.
    var columns: Int
  }

  private var parts: SheetParts { notice.parts }

  /// The ways to set a content, the best first.
  func variants(_ content: NoticeContent, footer: [Paragraph]) -> Variants {
    // A poster is read from as near as a sheet: its letters do not grow with the paper.
    let isPoster = notice.request.layout == .poster
    let columns = isPoster ? 2 : 1
    let shapes =
      isPoster
      ? [
        Shape(side: 6, lines: 6, least: 0.62, columns: columns),
        Shape(side: 4.4, lines: 10, least: 0.53, columns: columns),
      ]
      : [
        Shape(side: 8.8, lines: 4, least: 1, columns: columns),
        Shape(side: 6, lines: 5, least: 0.9, columns: columns),
        Shape(side: 4.4, lines: 8, least: 0.9, columns: columns),
      ]
    return [[SheetNote.Style.oneLine, .twoLines], [.names]].flatMap { styles in
      shapes.flatMap { shape in
        styles.map { style in { page(content, shape, note: style, footer: footer) } }
      }
    }
  }

  private func page(
    _ content: NoticeContent, _ shape: Shape, note: SheetNote.Style, footer: [Paragraph]
  ) -> Page {
    var blocks: [Block] = []
    var shares: [Int] = []
    func add(_ block: Block, share: Int = 0) {
      blocks.append(block)
      shares.append(share)
    }
    add(notice.head)
    add(parts.space(0.6))
    add(heading(content, shape))
    add(parts.space(0.6))
    var facts = content.facts
    if let area = content.area { facts.insert(NoticeFact(.area, value: area), at: 0) }
    if let place = content.destination { facts.append(NoticeFact(.destination, value: place)) }
    if let panel = FactsPanel(parts: parts, languages: [.japanese, "en"])
      .block(Array(facts.prefix(3)))
    {
      add(panel)
      add(parts.space(0.3))
    }
    add(rows(content, shape), share: 1)
    add(parts.rule())
    add(notice.hung)
    add(SheetNote(parts: parts, content: content.note, style: note).block)
    return Page(
      paper: parts.paper, language: "ja",
      label: "\(notice.request.number) \(content.heading.plain.withoutMarks)",
      furniture: Furniture(footer: footer, drill: parts.drill(content.rows.map(\.language))),
      overflow: .shrink, blocks: [.stack(Stack(.down, shares: shares, children: blocks))])
  }

  private func heading(_ content: NoticeContent, _ shape: Shape) -> Block {
    var words: [Block] = [
      .text(
        Paragraph(
          content.heading, role: .heading,
          size: .fit(least: parts.u(1.6), most: parts.u(shape.columns > 1 ? 2.8 : 4)),
          weight: .bold, lines: 3, origin: content.numbers.first?.description))
    ]
    let claims = content.claims.map { claim in
      Block.stack(
        Stack(
          .along, border: .thin,
          padding: Insets(vertical: parts.u(0.2), horizontal: parts.u(0.6)), gap: parts.u(0.4),
          alignment: .centre,
          children: [
            .pictogram(
              Pictogram(
                name: "check", side: parts.u(1.4), alternative: Text("確認済み", language: "ja"))),
            .text(
              Paragraph(
                claim.text, role: .label, size: .exactly(parts.u(1.3)), weight: .bold, lines: 1,
                origin: claim.number.description)),
          ]))
    }
    let row = parts.hugging(
      .stack(Stack(.along, gap: parts.u(1), children: Array(claims.prefix(3)))))
    // Beside a code there is no width for them: then they stand beneath.
    let isBeside = notice.request.link == nil
    if !claims.isEmpty, isBeside { words.append(row) }
    var children: [Block] = []
    if let name = content.pictogram {
      children.append(
        .pictogram(
          Pictogram(
            name: name, side: parts.u(shape.side),
            alternative: Text(content.heading.plain.withoutMarks, language: "ja"))))
    }
    let shared = children.count
    children.append(.stack(Stack(.down, gap: parts.u(0.4), children: words)))
    if let link = notice.request.link { children.append(notice.code(link)) }
    let head = Block.stack(
      Stack(
        .along, gap: parts.u(1.4),
        shares: children.indices.map { $0 == shared ? 1 : 0 },
        alignment: .centre, children: children))
    guard !claims.isEmpty, !isBeside else { return head }
    return .stack(Stack(.down, gap: parts.u(0.5), children: [head, row]))
  }

  private func rows(_ content: NoticeContent, _ shape: Shape) -> Block {
    let size = Size.fit(
      least: parts.u(shape.least), most: parts.u(shape.columns > 1 ? 0.95 : 1.3))
    var rows: [Block] = []
    if !content.remaining.isEmpty {
      let row = NoticeContent.Row(
        language: content.japanese.language, sentences: content.remaining)
      rows.append(
        notice.row(
          row, lines: shape.lines,
          size: .fit(least: parts.u(shape.least * 1.05), most: parts.u(1.45))))
    }
    if shape.columns == 1 {
      rows += content.rows.map { notice.row($0, lines: shape.lines, size: size) }
    } else {
      for start in stride(from: 0, to: content.rows.count, by: 2) {
        var pair = content.rows[start..<min(start + 2, content.rows.count)].map {
          notice.row($0, lines: shape.lines + 2, size: size, isSmall: true)
        }
        if pair.count == 1 { pair.append(.stack(Stack(.down, children: []))) }
        rows.append(.stack(Stack(.along, gap: parts.u(1.4), shares: [1, 1], children: pair)))
      }
    }
    return .stack(
      Stack(.down, rule: parts.u(0.05), shares: rows.map { _ in 1 }, children: rows))
  }
}
