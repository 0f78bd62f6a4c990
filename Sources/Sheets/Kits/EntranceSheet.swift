import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The sheet outside the door: what this place is, its name, that it is open, and that anyone may enter (look 04).
struct EntranceSheet {
  let parts: SheetParts
  let place: KitPlace
  /// The sentence in the languages, 09-01 or what the place is.
  let sentence: SheetContent
  /// That it is open since a time, in plain Japanese; nil if that is not known.
  let open: SheetContent?

  /// The ways to set it, the best first: the name on one line, then on two.
  func variants(footer: [Paragraph]) -> Variants {
    [1, 2].flatMap { lines in
      SheetNote.Style.allCases.map { style in
        { page(lines: lines, note: style, footer: footer) }
      }
    }
  }

  private func page(lines: Int, note: SheetNote.Style, footer: [Paragraph]) -> Page {
    var blocks: [Block] = [head, panel(lines: lines)]
    if let open { blocks.append(openLine(open)) }
    blocks.append(sentenceLine)
    var shares = blocks.map { _ in 0 }
    if sentence.rows.isEmpty {
      blocks.append(parts.space(0))
    } else {
      let rows = sentence.rows.map { row in
        parts.row(
          row,
          size: .fit(least: Millimetres(7.4), most: Millimetres(max(7.4, 1.9 * parts.unit))),
          lines: 2, origin: sentence.number)
      }
      blocks.append(
        .stack(
          Stack(
            .down, rule: parts.u(0.05), shares: rows.map { _ in 1 },
            children: rows)))
    }
    shares.append(1)
    blocks += [parts.rule(), SheetNote(parts: parts, content: sentence, style: note).block]
    shares += [0, 0]
    return Page(
      paper: parts.paper, language: "ja", label: place.japanese,
      furniture: Furniture(
        footer: footer, drill: parts.drill(sentence.rows.map(\.language))),
      overflow: .shrink, blocks: [.stack(Stack(.down, shares: shares, children: blocks))])
  }

  private var head: Block {
    let number = place.isShelter ? SheetWords.shelterWord : SheetWords.siteWord
    let japanese = parts.words.words(number, orNil: .japanese) ?? Text("", language: "ja")
    var words: [Block] = [
      .text(
        Paragraph(
          japanese, role: .label, size: .exactly(parts.u(place.isShelter ? 7 : 5.6)),
          weight: .bold, lines: 1, rubyScale: 0.36, pitch: 1.4, origin: number?.description))
    ]
    if let english = parts.words.words(number, orNil: "en") {
      words.append(
        .text(
          Paragraph(
            english, role: .caption, size: .fit(least: parts.u(1.2), most: parts.u(2.3)),
            weight: .bold, lines: 1)))
    }
    return .stack(
      Stack(
        .along, padding: Insets(bottom: parts.u(1.2)), gap: parts.u(1.8), shares: [0, 1],
        alignment: .centre,
        children: [
          .pictogram(
            Pictogram(
              name: place.isShelter ? "mark/shelter" : "mark/evacuation_site",
              side: parts.u(12.4), alternative: japanese.withoutRuby)),
          .stack(Stack(.down, children: words)),
        ]))
  }

  private func panel(lines: Int) -> Block {
    var words: [Block] = [
      .text(
        Paragraph(
          Text(place.broken, language: "ja"), role: .heading,
          size: .fit(least: parts.u(4), most: parts.u(7)), weight: .bold, lines: lines,
          pitch: 1.15))
    ]
    if let kana = place.kana {
      words.append(
        .text(
          Paragraph(
            Text(kana, language: "ja"), role: .caption,
            size: .fit(least: parts.u(1), most: parts.u(1.9)), lines: 1, pitch: 1.4)))
    }
    if let latin = place.latin {
      words.append(
        .text(
          Paragraph(
            Text(latin, language: "en"), role: .caption,
            size: .fit(least: parts.u(1.2), most: parts.u(2.8)), weight: .bold, lines: 2)))
    }
    return .stack(
      Stack(
        .down, ground: .black, padding: Insets(vertical: parts.u(1.2), horizontal: 0),
        bleeds: true, children: words))
  }

  private func openLine(_ open: SheetContent) -> Block {
    var children: [Block] = []
    if let number = open.number { children.append(parts.badge(number)) }
    children.append(
      .text(
        Paragraph(
          open.headline, role: .label, size: .fit(least: parts.u(1.4), most: parts.u(2.1)),
          weight: .bold, lines: 1, origin: open.number?.description)))
    children.append(
      .text(
        Paragraph(
          Text(parts.options.day, language: "en"), role: .caption, alignment: .end,
          size: .exactly(parts.u(1.6)), weight: .bold, lines: 1)))
    return .stack(
      Stack(
        .down, shares: [],
        children: [
          .stack(
            Stack(
              .along, padding: Insets(vertical: parts.u(0.4), horizontal: 0), gap: parts.u(1),
              shares: [0, 0, 1], alignment: .centre, children: children)),
          parts.rule(0.16),
        ]))
  }

  private var sentenceLine: Block {
    var children: [Block] = []
    if let number = sentence.number { children.append(parts.badge(number, size: 1.1)) }
    children.append(
      .text(
        Paragraph(
          sentence.headline, role: .label,
          size: .fit(least: parts.u(1.2), most: parts.u(2.1)), weight: .bold, lines: 2,
          origin: sentence.number?.description)))
    return .stack(
      Stack(
        .down,
        children: [
          .stack(
            Stack(
              .along, padding: Insets(vertical: parts.u(0.4), horizontal: 0), gap: parts.u(0.8),
              shares: [0, 1], alignment: .centre, children: children)),
          parts.rule(),
        ]))
  }
}

extension KitPlace {
  /// The name with breaks only before its generic noun, so that no line ends inside a word.
  var broken: String {
    for noun in [
      "小学校", "中学校", "高等学校", "公民館", "体育館", "コミュニティセンター", "文化会館", "センター", "保育園", "集会所", "公園",
    ]
    where japanese.hasSuffix(noun) && japanese.count > noun.count {
      return "\(japanese.dropLast(noun.count))\u{200B}\(noun)"
    }
    return japanese
  }
}
