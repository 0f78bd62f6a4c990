import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The sheet that points the way: Japanese and two or three languages large, the arrow on the side it points to (look 02).
struct DirectionSheet {
  let parts: SheetParts

  /// The ways to set a content, the best first.
  func variants(_ content: SheetContent, footer: [Paragraph]) -> Variants {
    SheetNote.Style.allCases.map { style in { page(content, note: style, footer: footer) } }
  }

  private func page(
    _ content: SheetContent, note: SheetNote.Style, footer: [Paragraph]
  ) -> Page {
    let distance = parts.options.distance ?? 10_000
    let arrow = parts.options.arrow ?? "right"
    let isLeft = arrow.hasSuffix("left")
    let japanese = distance / 250 / 0.95
    let least = max(
      parts.least(content.rows.map(\.language), distance: distance), japanese * 0.5)
    var children: [Block] = [
      .text(
        Paragraph(
          content.headline, role: .heading,
          size: .fit(
            least: Millimetres(japanese), most: Millimetres(max(japanese, 14 * parts.unit))),
          weight: .bold, lines: content.letters <= 13 ? 1 : 2, rubyScale: 0.33,
          origin: content.number?.description))
    ]
    for row in content.rows {
      children.append(
        .stack(
          Stack(
            .down,
            children: [
              parts.space(0.3), parts.ownName(row),
              .text(
                Paragraph(
                  row.text, role: .body,
                  size: .fit(
                    least: Millimetres(least), most: Millimetres(max(least, 9 * parts.unit))),
                  weight: .bold, lines: 2, origin: content.number?.description)),
            ])))
    }
    let text = Stack(.down, rule: parts.u(0.05), children: children)
    let columns: [Block] =
      isLeft ? [side(content, arrow), .stack(text)] : [.stack(text), side(content, arrow)]
    let root = Stack(
      .down, shares: [1, 0],
      children: [
        .stack(
          Stack(.along, gap: parts.u(1.8), shares: isLeft ? [0, 1] : [1, 0], children: columns)),
        SheetNote(parts: parts, content: content, style: note).block,
      ])
    return Page(
      paper: parts.paper, language: "ja",
      label: [content.number?.description ?? "", content.name].joined(separator: " "),
      furniture: Furniture(footer: footer, drill: parts.drill(content.rows.map(\.language))),
      overflow: .shrink, blocks: [.stack(root)])
  }

  private func side(_ content: SheetContent, _ arrow: String) -> Block {
    var blocks: [Block] = [
      .drawing(
        Drawing(
          "arrow", values: ["direction": arrow], width: parts.u(17.2), height: parts.u(17.2),
          alternative: Text("矢印 \(arrow)", language: "ja"))),
      parts.space(1),
    ]
    if let name = content.pictogram {
      blocks.append(
        .pictogram(
          Pictogram(
            name: name, side: parts.u(12), alternative: Text(content.name, language: "ja"))))
    }
    var line: [Block] = []
    if let number = content.number { line.append(parts.badge(number)) }
    if let metres = parts.options.metres {
      line.append(
        .text(
          Paragraph(
            Text("\(metres) m", language: "en"), role: .label, alignment: .end,
            size: .exactly(parts.u(3)), weight: .bold, lines: 1)))
    }
    blocks.append(
      .stack(
        Stack(
          .down, distribution: .end,
          children: [
            .stack(
              Stack(
                .along, gap: parts.u(0.8), shares: line.count > 1 ? [0, 1] : [],
                alignment: .centre, children: line))
          ])))
    return .stack(
      Stack(
        .down, shares: blocks.indices.map { $0 == blocks.count - 1 ? 1 : 0 }, extent: parts.u(17.2),
        children: blocks))
  }
}
