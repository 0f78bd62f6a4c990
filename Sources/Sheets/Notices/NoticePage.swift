import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// A notice in one language on a page of its own, large, with the Japanese beneath each sentence (look 07).
struct NoticePage {
  let notice: NoticeParts

  private var parts: SheetParts { notice.parts }

  /// The ways to set a language, the best first.
  func variants(
    _ content: NoticeContent, _ row: NoticeContent.Row, footer: [Paragraph]
  ) -> Variants {
    [(8.8, 2.4), (6, 1.7), (4.4, 1.06), (3, 0.9)].flatMap { side, least in
      [SheetNote.Style.oneLine, .twoLines, .names].map { style in
        { page(content, row, side: side, least: least, note: style, footer: footer) }
      }
    }
  }

  private func page(
    _ content: NoticeContent, _ row: NoticeContent.Row, side: Double, least: Double,
    note: SheetNote.Style, footer: [Paragraph]
  ) -> Page {
    var blocks: [Block] = [notice.head, parts.space(0.5)]
    var shares = [0, 0]
    let languages: [LanguageTag] =
      row.language.isJapanese ? [.japanese] : [row.language, .japanese]
    var sentences = Array(zip(row.sentences, content.japanese.sentences))
    if let first = sentences.first {
      sentences.removeFirst()
      blocks.append(heading(content, first.0, first.1, side: side))
      shares.append(0)
    }
    var facts = content.facts
    if let area = content.area { facts.insert(NoticeFact(.area, value: area), at: 0) }
    if let place = content.destination { facts.append(NoticeFact(.destination, value: place)) }
    if let panel = FactsPanel(parts: parts, languages: languages)
      .block(Array(facts.prefix(3)), isLarge: facts.count < 3)
    {
      blocks += [parts.space(0.4), panel]
      shares += [0, 0]
    }
    let rows = sentences.map { sentence($0.0, $0.1, least: least) }
    blocks.append(
      .stack(Stack(.down, rule: parts.u(0.05), shares: rows.map { _ in 1 }, children: rows)))
    shares.append(1)
    blocks += [
      parts.rule(), notice.hung,
      SheetNote(parts: parts, content: content.with([row]).note, style: note).block,
    ]
    shares += [0, 0, 0]
    return Page(
      paper: parts.paper, language: row.language.description,
      label: parts.autonyms[row.language] ?? row.language.description,
      furniture: Furniture(footer: footer, drill: parts.drill([row.language])),
      overflow: .shrink, blocks: [.stack(Stack(.down, shares: shares, children: blocks))])
  }

  private func heading(
    _ content: NoticeContent, _ sentence: NoticeContent.Sentence,
    _ japanese: NoticeContent.Sentence, side: Double
  ) -> Block {
    let text = sentence.lead.isEmpty ? sentence.text : sentence.text.prefix(sentence.lead)
    var children: [Block] = []
    if let name = content.pictogram {
      children.append(
        .pictogram(
          Pictogram(
            name: name, side: parts.u(side),
            alternative: Text(content.heading.plain.withoutMarks, language: "ja"))))
    }
    let words: [Block] = [
      .text(
        Paragraph(
          text, role: .heading, size: .fit(least: parts.u(1.6), most: parts.u(4)),
          weight: .bold, lines: 3, origin: sentence.number.description)),
      beneath(japanese, content.heading, sentence.text.language),
    ]
    let shared = children.count
    children.append(.stack(Stack(.down, gap: parts.u(0.3), children: words)))
    if let link = notice.request.link { children.append(notice.code(link)) }
    return .stack(
      Stack(
        .along, gap: parts.u(1.4),
        shares: children.indices.map { $0 == shared ? 1 : 0 },
        alignment: .centre, children: children))
  }

  private func sentence(
    _ sentence: NoticeContent.Sentence, _ japanese: NoticeContent.Sentence, least: Double
  ) -> Block {
    .stack(
      Stack(
        .down, padding: Insets(vertical: parts.u(0.25), horizontal: 0), gap: parts.u(0.15),
        distribution: .centre,
        children: [
          .text(
            Paragraph(
              sentence.text, role: .body,
              size: .fit(least: parts.u(least), most: parts.u(2.6)), weight: .bold,
              lines: 5, origin: sentence.number.description)),
          beneath(japanese, japanese.text, sentence.text.language),
        ]))
  }

  /// The number and the Japanese beneath a sentence, at the edge where it begins.
  private func beneath(
    _ sentence: NoticeContent.Sentence, _ text: Text, _ language: String
  ) -> Block {
    let edge = LanguageTag(language).map(parts.edge(on:)) ?? .start
    return .stack(
      Stack(
        .along, gap: parts.u(0.5), shares: [0, 1], alignment: .centre,
        children: [
          parts.badge(sentence.number, size: 0.8),
          .text(
            Paragraph(
              text, role: .caption, alignment: edge,
              size: .fit(least: parts.u(0.8), most: parts.u(1.2)),
              lines: 3, origin: sentence.number.description)),
        ]))
  }
}
