import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// Which language do you read? Every language with its number and its own name (look 10).
struct CommonPage {
  let board: BoardParts
  let languages: LanguageTable
  let frame: BoardPage
  /// Where the numbers are, for boards of more than one page: `1–20 C1`.
  let index: String

  private var parts: SheetParts { board.parts }
  private var isPocket: Bool { board.request.form == .pocket }
  /// The bands of a drill take height: then letters may be smaller, so that no language goes to another page.
  private var small: Double { parts.options.isDrill ? 0.8 : 1 }
  static let question = PhraseNumber(category: 1, index: 2)
  private static let understand = PhraseNumber(category: 1, index: 3)

  /// The page of some languages.
  func page(_ entries: [LanguageNumbers.Entry], columns: Int, rows: Int) -> Page {
    var cells = entries.map(cell)
    while cells.count < columns * rows { cells.append(.stack(Stack(.down, children: []))) }
    let grid = board.framed(
      .grid(Grid(columns: columns, rule: parts.u(0.05), cells: cells)))
    return frame.page(head: head, body: grid, note: note)
  }

  private var head: Block {
    var lines: [Block] = []
    for (language, size) in [(LanguageTag.plainJapanese, 1.5), ("en", 1.1)] {
      guard let text = parts.words.words(Self.question, orNil: language) else { continue }
      lines.append(
        .text(
          Paragraph(
            isPocket ? text.withoutRuby : text, role: .heading,
            size: .fit(
              least: parts.u(isPocket ? 0.6 : 0.9), most: parts.u(isPocket ? size * 0.6 : size)),
            weight: language.isJapanese ? .bold : .regular, lines: isPocket ? 3 : 1,
            origin: Self.question?.description)))
    }
    let badge = Self.question.map { parts.badge($0, size: isPocket ? 0.9 : 1.4) }
    return .stack(
      Stack(
        .along, gap: parts.u(0.9), shares: [0, 1, 0], alignment: .centre,
        children: [
          .pictogram(
            Pictogram(
              name: "translate", side: parts.u(isPocket ? 2 : 3.4),
              alternative: Text("何語", language: "ja"))),
          .stack(Stack(.down, children: lines)),
          .stack(
            Stack(
              .down, gap: parts.u(0.2), alignment: .end,
              children: [badge ?? parts.space(0), frame.pageNumber])),
        ]))
  }

  private func cell(_ entry: LanguageNumbers.Entry) -> Block {
    let language = languages.language(entry.language.description)
    let tag = entry.language.description
    // What an own name has in parentheses stands smaller beneath: `Português`, `(Brasil)`.
    let names = (language?.autonym ?? tag).split(separator: "(", maxSplits: 1).map(String.init)
    var words: [Block] = []
    if let name = names.first {
      words.append(
        .text(
          Paragraph(
            Text(name.hasSuffix(" ") ? String(name.dropLast()) : name, language: tag),
            role: .body, alignment: .centre,
            size: .fit(
              least: parts.u(isPocket ? 0.9 : 1.2 * small), most: parts.u(isPocket ? 1.2 : 1.7)),
            weight: .bold, lines: 2)))
    }
    if names.count > 1 {
      words.append(
        .text(
          Paragraph(
            Text("(\(names[1])", language: tag), role: .label, alignment: .centre,
            size: .exactly(parts.u(isPocket ? 0.85 : 0.8 * small)), lines: 1, pitch: 1.2)))
    }
    if let sentence = sentence(entry.language) {
      words.append(
        .text(
          Paragraph(
            sentence, role: .caption, alignment: .centre,
            size: .fit(
              least: parts.u(0.66 * small), most: parts.u(isPocket ? 0.85 : 0.86)),
            lines: 3, origin: Self.understand?.description)))
    }
    var children: [Block] = [
      board.leftFlush(number(entry.number), width: parts.u(2)),
      .stack(
        Stack(
          .down, padding: Insets(vertical: 0, horizontal: parts.u(0.3)), gap: parts.u(0.2),
          distribution: .centre, children: words)),
    ]
    let japanese = Text(language?.japanese ?? "", language: "ja")
    if isPocket { return row(entry.number, words, japanese) }
    children.append(
      .stack(
        Stack(
          .down,
          padding: Insets(
            top: parts.u(0.15), bottom: parts.u(0.3), start: parts.u(0.8), end: parts.u(0.8)),
          gap: parts.u(0.2),
          children: [
            parts.rule(0.03),
            .text(
              Paragraph(
                japanese, role: .label, alignment: .centre,
                size: .exactly(parts.u(isPocket ? 0.85 : 0.72)), lines: 2, pitch: 1.25)),
          ])))
    return .stack(Stack(.down, shares: [0, 1, 0], children: children))
  }

  /// A language in the pocket: its Japanese name stands beside it.
  private func row(_ digits: Int, _ words: [Block], _ japanese: Text) -> Block {
    .stack(
      Stack(
        .along, shares: [0, 3, 2], alignment: .centre,
        children: [
          .stack(
            Stack(
              .down, extent: parts.u(2.4), children: [board.leftFlush(number(digits))])),
          .stack(Stack(.down, children: words)),
          .text(
            Paragraph(
              japanese, role: .label, alignment: .centre, size: .exactly(parts.u(0.85)),
              pitch: 1.25)),
        ]))
  }

  private func number(_ number: Int) -> Block {
    .stack(
      Stack(
        .along, ground: .black,
        padding: Insets(vertical: parts.u(0.18), horizontal: parts.u(0.5)),
        children: [
          .text(
            Paragraph(
              Text("\(number)", language: "en"), role: .label, size: .exactly(parts.u(0.9)),
              weight: .bold, lines: 1, pitch: 1.1))
        ]))
  }

  /// "I understand …" in a language, with its own name; nil where there is no phrasebook.
  private func sentence(_ language: LanguageTag) -> Text? {
    guard let number = Self.understand,
      parts.words.catalogue.languages.contains(language)
    else { return nil }
    let values: [String: PlaceholderValue] = ["language": .language(language)]
    let text = (try? parts.words.words(number, language, values: values))?.text
    return isPocket ? text?.withoutRuby : text
  }

  private var note: Block {
    var texts = [LanguageTag.plainJapanese, "en"].compactMap {
      parts.words.words(BoardNote.allUnchecked, orNil: $0)?.withoutRuby
    }
    if !index.isEmpty { texts.append(Text(index, language: "ja")) }
    let lines = texts.map { text in
      Block.text(
        Paragraph(
          text, role: .note, size: .exactly(Millimetres(max(2.2, parts.unit * 0.54))), lines: 2))
    }
    return .stack(
      Stack(
        .along, gap: parts.u(0.3), shares: [0, 1], alignment: .centre,
        children: [parts.triangle(), .stack(Stack(.down, children: lines))]))
  }
}
