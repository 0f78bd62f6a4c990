import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// An evacuation notice: the band of its level, who, what and where, the languages, and the ladder (look 06).
struct EvacuationSheet {
  let notice: NoticeParts
  let level: WarningLevel

  private var parts: SheetParts { notice.parts }

  /// The ways to set a content, the best first.
  func variants(_ content: NoticeContent, footer: [Paragraph]) -> Variants {
    [(4, 1.0, 1.0), (6, 0.9, 1), (9, 0.9, 0.75)].flatMap { lines, least, share in
      SheetNote.Style.allCases.map { style in
        { page(content, lines: lines, least: least, share: share, note: style, footer: footer) }
      }
    }
  }

  private func page(
    _ content: NoticeContent, lines: Int, least: Double, share: Double, note: SheetNote.Style,
    footer: [Paragraph]
  ) -> Page {
    var paper = parts.paper
    // The band bleeds over the upper edge; a drill keeps its own band there.
    if !parts.options.isDrill { paper.margins.top = 0 }
    var rows: [Block] = []
    // The band, the panel and the ladder say in Japanese what these phrases say.
    let shown = [
      level.sentence, NoticePhrases.areaLine, NoticePhrases.destinationLine,
      NoticePhrases.stayLine,
    ].compactMap(\.self)
    let remaining = content.japanese.sentences.filter {
      !shown.contains($0.number) && WarningLevel(announcedBy: $0.number) == nil
    }
    if !remaining.isEmpty {
      rows.append(
        notice.row(
          NoticeContent.Row(language: content.japanese.language, sentences: remaining),
          lines: lines, size: .fit(least: parts.u(1), most: parts.u(1.3))))
    }
    rows += content.rows.map {
      notice.row($0, lines: lines, size: .fit(least: parts.u(least), most: parts.u(1.3)))
    }
    let blocks: [Block] = [
      band(content, share), parts.space(0.9 * share), notice.head, parts.space(0.7 * share),
      panel(content), parts.space(0.5 * share), parts.rule(),
      .stack(Stack(.down, rule: parts.u(0.05), shares: rows.map { _ in 1 }, children: rows)),
      parts.rule(), parts.space(0.3), ladder, notice.hung,
      SheetNote(parts: parts, content: content.note, style: note).block,
    ]
    return Page(
      paper: paper, language: "ja",
      label: "\(notice.request.number) \(content.heading.plain.withoutMarks)",
      furniture: Furniture(footer: footer, drill: parts.drill(content.rows.map(\.language))),
      overflow: .shrink,
      blocks: [
        .stack(Stack(.down, shares: blocks.indices.map { $0 == 7 ? 1 : 0 }, children: blocks))
      ])
  }

  /// The ladder, beside it the code if there is one.
  private var ladder: Block {
    let ladder = LevelLadder(parts: parts, now: level).block
    guard let link = notice.request.link else { return ladder }
    return .stack(
      Stack(
        .along, gap: parts.u(0.6), shares: [1, 0], alignment: .centre,
        children: [ladder, notice.code(link, side: 4.4)]))
  }

  private func band(_ content: NoticeContent, _ share: Double) -> Block {
    let number = Paragraph(
      Text("\(level.rawValue)", language: "en"), role: .label, size: .exactly(parts.u(9.2 * share)),
      weight: .bold, lines: 1, pitch: 1.0)
    let name = Stack(
      .along, gap: parts.u(0.8), alignment: .end,
      children: [
        .text(
          Paragraph(
            Text(
              language: "ja",
              spans: [.ruby(base: "警戒", reading: "けいかい"), .plain("レベル\(level.rawValue)")]),
            role: .caption, size: .exactly(parts.u(1.7 * share)), weight: .bold, lines: 1,
            pitch: 1.55)),
        .drawing(
          Drawing(
            "squares", values: ["count": "\(level.rawValue)", "of": "5"], width: parts.u(8.4),
            height: parts.u(1.5),
            alternative: Text("5の うち \(level.rawValue)", language: "ja"))),
      ])
    let word = Paragraph(
      level.word, role: .heading,
      size: .fit(least: parts.u(2.4 * share), most: parts.u(4.5 * share)),
      weight: .bold, lines: 1, pitch: 1.5, origin: level.sentence?.description)
    return .stack(
      Stack(
        .along, border: level.border,
        padding: Insets(vertical: parts.u(1.3 * share), horizontal: parts.u(0.4)),
        gap: parts.u(1.6),
        shares: [0, 1], extent: parts.u(12 * share), alignment: .centre, bleeds: true,
        children: [
          .text(number),
          .stack(Stack(.down, children: [.stack(name), .text(word)])),
        ]))
  }

  /// Who, what and where, beside each other.
  private func panel(_ content: NoticeContent) -> Block {
    .stack(
      Stack(
        .along, border: .thick, rule: parts.u(0.05), shares: [1, 1, 1],
        children: [who(content), what, whereTo(content)]))
  }

  private func who(_ content: NoticeContent) -> Block {
    var lines: [Block] = [title("groups", "だれ", "Who")]
    if let area = content.area { lines += names(area) }
    if let people = level.people {
      lines.append(
        .text(
          Paragraph(
            Text(people, language: "ja"), role: .note, size: .exactly(parts.u(0.8)), lines: 2)))
    }
    return cell(lines, ground: .none)
  }

  private var what: Block {
    var lines: [Block] = [title("directions_walk", "何を", "What")]
    if let order = level.order {
      for language in [LanguageTag.japanese, "en"] {
        guard let text = parts.words.words(order, orNil: language) else { continue }
        lines.append(
          .text(
            Paragraph(
              text, role: .label,
              size: .fit(
                least: parts.u(0.8), most: parts.u(language.isJapanese ? 2.2 : 1.3)),
              weight: .bold, lines: 6, origin: order.description)))
      }
    }
    return cell(lines, ground: .black)
  }

  private func whereTo(_ content: NoticeContent) -> Block {
    var lines: [Block] = [
      title(content.staysInside ? "home" : "mark/shelter", "どこへ", "Where to")
    ]
    if let place = content.destination {
      lines += names(place)
    } else if content.staysInside, let number = NoticePhrases.stayLine {
      for language in [LanguageTag.plainJapanese, "en"] {
        guard let text = parts.words.words(number, orNil: language) else { continue }
        lines.append(
          .text(
            Paragraph(
              text, role: .label, size: .fit(least: parts.u(0.7), most: parts.u(1.2)),
              weight: .bold, lines: 6, origin: number.description)))
      }
    }
    return cell(lines, ground: .none)
  }

  private func cell(_ lines: [Block], ground: Ground) -> Block {
    .stack(
      Stack(
        .down, ground: ground,
        padding: Insets(vertical: parts.u(0.35), horizontal: parts.u(0.8)), gap: parts.u(0.15),
        distribution: .centre, children: lines))
  }

  private func title(_ picture: String, _ japanese: String, _ english: String) -> Block {
    .stack(
      Stack(
        .along, gap: parts.u(0.5), alignment: .centre,
        children: [
          .pictogram(
            Pictogram(
              name: picture, side: parts.u(2.4), alternative: Text(japanese, language: "ja"))),
          .text(notice.note(Text(japanese, language: "ja"), 0.9)),
          .text(notice.note(Text(english, language: "en"), 0.9)),
        ]))
  }

  private func names(_ value: PlaceholderValue) -> [Block] {
    [LanguageTag.japanese, "en"].compactMap { language in
      guard let text = parts.words.text(of: value, in: language) else { return nil }
      return .text(
        Paragraph(
          text, role: .caption,
          size: .fit(least: parts.u(0.9), most: parts.u(language.isJapanese ? 2.2 : 1.3)),
          weight: .bold, lines: 2))
    }
  }
}
