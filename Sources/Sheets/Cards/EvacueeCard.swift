import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The card that an evacuee fills in: one page, the reader's language large, Japanese beneath (look 12).
struct EvacueeCard {
  let parts: SheetParts
  let definition: CardDefinition
  let language: LanguageTag
  /// The serial number printed in its box; nil leaves it to be written.
  let serial: Int?
  /// How much of the free room between things is kept, 0 to 1.
  var room = 1.0

  private var isJapanese: Bool { language.isJapanese }

  /// The ways to set it, the best first.
  func variants() throws(SheetError) -> [Page] {
    var pages: [Page] = []
    for (word, lines, room) in [
      (0.9, 2, 1.0), (0.82, 3, 1), (0.74, 3, 0.6), (0.66, 4, 0.3), (0.6, 5, 0.1), (0.54, 5, 0),
    ] {
      let card = EvacueeCard(
        parts: parts, definition: definition, language: language, serial: serial, room: room)
      pages.append(try card.page(word: word, lines: lines))
    }
    return pages
  }

  private func page(word: Double, lines: Int) throws(SheetError) -> Page {
    var blocks: [Block] = [
      try title(), parts.space(0.6 * room), try promise(), parts.space(0.5 * room),
    ]
    var shares = [0, 0, 0, 0]
    func add(_ block: Block, share: Int) {
      blocks += [parts.rule(0.1), block]
      shares += [0, share]
    }
    add(try family(), share: 0)
    for section in definition.sections {
      add(try self.section(section, word: word, lines: lines), share: 0)
    }
    add(try free(), share: 1)
    blocks.append(note)
    shares.append(0)
    return Page(
      paper: parts.paper, language: language.description,
      label: parts.autonyms[language] ?? language.description,
      furniture: Furniture(
        footer: parts.footer(
          "避難者登録カード \(language)", right: "受付で 保管・閉所後に 廃棄"), drill: parts.drill([language])),
      overflow: .shrink, blocks: [.stack(Stack(.down, shares: shares, children: blocks))])
  }

  private func words(_ number: PhraseNumber, _ values: [String: PlaceholderValue] = [:])
    throws(SheetError) -> (own: Text, japanese: Text)
  {
    (
      try parts.words.words(number, language, values: values).text,
      try parts.words.words(number, .japanese, values: values).text
    )
  }

  private func title() throws(SheetError) -> Block {
    let words = try words(definition.title)
    let name = LanguageNaming.japanese(language)
    let serialText = serial.map { "No. \($0)" } ?? "No."
    return .stack(
      Stack(
        .along, gap: parts.u(1), shares: [1, 0], alignment: .centre,
        children: [
          .stack(
            Stack(
              .down,
              children: [
                .text(
                  Paragraph(
                    words.own, role: .heading,
                    size: .fit(least: parts.u(1.1), most: parts.u(room > 0.5 ? 2.2 : 1.7)),
                    weight: .bold, lines: 2, origin: definition.title.description)),
                .text(
                  Paragraph(
                    Text(
                      language: "ja", spans: words.japanese.spans + [.plain(" ・ \(name)")]),
                    role: .caption, alignment: parts.edge(on: language),
                    size: .exactly(parts.u(0.82)),
                    lines: 1)),
              ])),
          .stack(
            Stack(
              .down, border: .thin,
              padding: Insets(vertical: parts.u(0.3), horizontal: parts.u(0.5)),
              extent: parts.u(9),
              children: [
                .text(
                  Paragraph(
                    Text("番号 \(serialText)", language: "ja"), role: .label,
                    size: .exactly(parts.u(serial == nil ? 0.6 : 1)), lines: 1)),
                parts.space(serial == nil ? 1 : 0.3),
              ])),
        ]))
  }

  private func promise() throws(SheetError) -> Block {
    let words = try words(definition.promise)
    return .stack(
      Stack(
        .along, border: .thick,
        padding: Insets(vertical: parts.u(0.15 + 0.35 * room), horizontal: parts.u(0.8)),
        gap: parts.u(0.8), shares: [0, 1], alignment: .centre,
        children: [
          parts.badge(definition.promise, size: 0.72),
          .stack(
            Stack(
              .down,
              children: [
                .text(
                  Paragraph(
                    words.own, role: .body,
                    size: .fit(least: parts.u(0.74), most: parts.u(room > 0.5 ? 1.2 : 0.95)),
                    weight: .bold, lines: 3, origin: definition.promise.description)),
                japanese(words.japanese),
              ])),
        ]))
  }

  /// How many people, and how many of them are grown-up, children, babies, old.
  private func family() throws(SheetError) -> Block {
    guard let people = PhraseNumber(category: 0, index: 23),
      let ages = PhraseNumber(category: 41, index: 13)
    else { return parts.space(0) }
    let own = PhraseParts(pattern(ages, language)).choices
    let japanese = PhraseParts(pattern(ages, .japanese)).choices
    let boxes = zip(own, japanese).enumerated().map { index, pair in
      Block.stack(
        Stack(
          .down, border: .thin, padding: Insets(vertical: parts.u(0.25), horizontal: parts.u(0.4)),
          children: [
            .text(
              Paragraph(
                SheetWords.text(pair.0, language), role: .label,
                size: .fit(least: parts.u(0.7), most: parts.u(0.9)), weight: .bold, lines: 2,
                origin: ages.description)),
            self.japanese(SheetWords.text(pair.1, .japanese)),
            parts.space(0.5 + 0.6 * room),
          ]))
    }
    let count = Stack(
      .along, gap: parts.u(0.6), shares: [0, 1], alignment: .end,
      children: [
        .stack(Stack(.down, extent: parts.u(1), children: [])),
        .stack(Stack(.down, children: [parts.space(1.4), parts.rule()])),
      ])
    return try labelled(
      people,
      .stack(
        Stack(
          .along, gap: parts.u(0.8), shares: [3] + boxes.map { _ in 4 },
          children: [.stack(count)] + boxes)))
  }

  private func section(
    _ section: CardDefinition.Section, word: Double, lines: Int
  ) throws(SheetError) -> Block {
    var cells: [Block] = []
    for cell in section.cells { cells.append(try tick(cell, word: word, lines: lines)) }
    while cells.count % 3 != 0 { cells.append(.stack(Stack(.down, children: []))) }
    let rows = stride(from: 0, to: cells.count, by: 3).map { start in
      Block.stack(
        Stack(
          .along, gap: parts.u(0.5), shares: [1, 1, 1], alignment: .start,
          children: Array(cells[start..<(start + 3)])))
    }
    return try labelled(
      section.label,
      .stack(Stack(.down, gap: parts.u(0.25 * room), children: rows)))
  }

  private func tick(
    _ cell: CardDefinition.Cell, word: Double, lines: Int
  ) throws(SheetError) -> Block {
    var typed = cell.values ?? [:]
    for (name, value) in typed where value == "own" { typed[name] = language.description }
    let values: [String: PlaceholderValue]
    do {
      values = try parts.words.catalogue.values(of: cell.phrase, typed: typed)
    } catch {
      throw .value(cell.phrase, error)
    }
    let words = try words(cell.phrase, values)
    let number = Paragraph(
      Text(cell.phrase.description, language: "en"), role: .label, size: .exactly(parts.u(0.54)),
      weight: .bold, lines: 1, pitch: 1.1)
    let badge = Stack(
      .along, border: .thin, padding: Insets(vertical: parts.u(0.1), horizontal: parts.u(0.16)),
      alignment: .centre, children: [.text(number)])
    let box = Stack(
      .down, gap: parts.u(0.12), alignment: .centre,
      children: [
        .drawing(Drawing("tickBox", width: parts.u(1.5), height: parts.u(1.5))), .stack(badge),
      ])
    return .stack(
      Stack(
        .along, gap: parts.u(0.35), shares: [0, 1], alignment: .start,
        children: [
          .stack(box),
          .stack(
            Stack(
              .down,
              children: [
                .text(
                  Paragraph(
                    words.own, role: .body, size: .fit(least: parts.u(0.54), most: parts.u(word)),
                    weight: .bold, lines: lines, origin: cell.phrase.description)),
                japanese(words.japanese),
              ])),
        ]))
  }

  private func free() throws(SheetError) -> Block {
    guard let number = PhraseNumber(category: 0, index: 29) else { return parts.space(0) }
    return try labelled(
      number,
      .stack(
        Stack(
          .down, children: [parts.space(0.8 + 1.4 * room), parts.rule(), parts.space(0.2 * room)])))
  }

  /// A part of the card beside its name.
  private func labelled(_ number: PhraseNumber, _ block: Block) throws(SheetError) -> Block {
    let words = try words(number)
    let label = Stack(
      .down, extent: parts.u(5.6),
      children: [
        .text(
          Paragraph(
            words.own, role: .caption,
            size: .fit(least: parts.u(0.54), most: parts.u(room > 0.5 ? 0.95 : 0.74)),
            weight: .bold, lines: 4, origin: number.description)),
        japanese(words.japanese),
      ])
    return .stack(
      Stack(
        .along, padding: Insets(vertical: parts.u(0.1 + 0.2 * room), horizontal: 0),
        gap: parts.u(0.6),
        shares: [0, 1], children: [.stack(label), block]))
  }

  /// The Japanese beneath, for staff: without ruby, so that it may be small.
  private func japanese(_ text: Text) -> Block {
    guard !isJapanese else { return .stack(Stack(.down, children: [])) }
    return .text(
      Paragraph(
        text.withoutRuby, role: .note,
        size: .fit(least: parts.u(0.54), most: parts.u(room > 0.5 ? 0.66 : 0.56)),
        lines: 3))
  }

  private func pattern(_ number: PhraseNumber, _ language: LanguageTag) -> String {
    parts.words.catalogue.translation(of: number, in: language)?.text ?? ""
  }

  /// Once for the whole page: which language is unchecked.
  private var note: Block {
    guard language != .japanese else { return parts.space(0.4) }
    var words: [Text] = []
    for tag in [LanguageTag.japanese, language] {
      if let text = parts.words.words(PhraseNumber(category: 0, index: 19), orNil: tag) {
        words.append(text.withoutRuby)
      }
    }
    let numbers = definition.sections.flatMap { $0.cells.map(\.phrase) }
    let isChecked = numbers.allSatisfy {
      parts.words.catalogue.state(of: $0, in: language) >= .reviewed
    }
    guard !isChecked else { return parts.space(0.4) }
    var children: [Block] = [parts.triangle()]
    for (index, text) in words.enumerated() {
      if index > 0 {
        children.append(
          .text(Paragraph(Text("／", language: "ja"), role: .note, size: .exactly(parts.u(0.56)))))
      }
      children.append(
        .text(
          Paragraph(
            text, role: .note, size: .fit(least: parts.u(0.42), most: parts.u(0.56)), lines: 1)))
    }
    return .stack(
      Stack(
        .along, padding: Insets(vertical: parts.u(0.2), horizontal: 0), gap: parts.u(0.25),
        alignment: .centre, children: children))
  }
}
