import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The sheet that is hung across a notice that no longer holds, half its size (look 08).
struct EndedSheet {
  let parts: SheetParts
  let number: NoticeNumber
  /// The notice that replaces it; nil if none does.
  let successor: NoticeNumber?
  let content: SheetContent

  /// The paper of half the size of another one, lying.
  static func paper(covering paper: PaperSize) -> PaperSize {
    switch paper {
    case .a1: .a2
    case .a2: .a3
    case .a3: .a4
    case .b4: .b5
    case .a4, .a5, .b5: .a5
    }
  }

  /// The ways to set it, the best first.
  func variants(footer: [Paragraph]) -> Variants {
    [2, 3].flatMap { lines in
      SheetNote.Style.allCases.map { style in
        { page(lines: lines, note: style, footer: footer) }
      }
    }
  }

  private func page(lines: Int, note: SheetNote.Style, footer: [Paragraph]) -> Page {
    let rows = content.rows.map { row in
      Block.stack(
        Stack(
          .along, padding: Insets(vertical: parts.u(0.12), horizontal: 0), gap: parts.u(0.8),
          shares: [0, 1], alignment: .centre,
          children: [
            .stack(
              Stack(
                .down, extent: parts.u(7), distribution: .centre, children: [parts.ownName(row)])),
            .text(
              Paragraph(
                row.text, role: .body, size: .fit(least: parts.u(1.1), most: parts.u(2.2)),
                weight: .bold, lines: 3, origin: content.number?.description)),
          ]))
    }
    let words = Stack(
      .down, shares: [0, 0, 1, 0, 0],
      children: [
        .text(
          Paragraph(
            content.headline, role: .heading, size: .fit(least: parts.u(2.4), most: parts.u(4.4)),
            weight: .bold, lines: lines, origin: content.number?.description)),
        parts.rule(),
        .stack(Stack(.down, rule: parts.u(0.05), shares: rows.map { _ in 1 }, children: rows)),
        parts.rule(),
        SheetNote(parts: parts, content: content, style: note).block,
      ])
    return Page(
      paper: parts.paper, language: "ja", label: "\(number) \(content.headline.plain.withoutMarks)",
      furniture: Furniture(footer: footer, drill: parts.drill(content.rows.map(\.language))),
      overflow: .shrink,
      blocks: [
        .stack(
          Stack(
            .along, gap: parts.u(2), shares: [0, 1],
            children: [.stack(panel), .stack(words)]))
      ])
  }

  /// The black panel: the crossed-out page, the number, the time of ending.
  private var panel: Stack {
    let moment = NoticeParts.moment(parts.options.issued).split(separator: " ")
    var children: [Block] = [
      .stack(
        Stack(
          .along, distribution: .centre,
          children: [
            .drawing(
              Drawing(
                "cross", width: parts.u(7), height: parts.u(7),
                alternative: Text("終わった お知らせ", language: "ja")))
          ])),
      line(
        Paragraph(
          Text(number.description, language: "en"), role: .label, alignment: .centre,
          size: .exactly(parts.u(2.2)), weight: .bold, lines: 1, stroke: .through)),
    ]
    children += moment.map { part in
      line(
        Paragraph(
          Text(String(part), language: "en"), role: .label, alignment: .centre,
          size: .exactly(parts.u(1.7)), weight: .bold, lines: 1))
    }
    if let successor {
      children.append(
        line(
          Paragraph(
            Text("→ \(successor)", language: "en"), role: .label, alignment: .centre,
            size: .exactly(parts.u(1.5)), weight: .bold, lines: 1)))
    }
    return Stack(
      .down, ground: .black, padding: Insets(vertical: parts.u(1), horizontal: parts.u(0.8)),
      gap: parts.u(0.6), extent: parts.u(11.6), distribution: .centre, children: children)
  }

  private func line(_ paragraph: Paragraph) -> Block { .text(paragraph) }
}
