import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// Lists that a person points into: each a heading and its choices, with the same number in every language.
struct BoardChoices {
  let board: BoardParts

  private var parts: SheetParts { board.parts }

  /// The ways to set lists one over the other: bands that share the height by their rows, or as high as each is.
  func variants(_ phrases: [BoardPhrase]) -> [Block] {
    [true, false].map { bands(phrases, isEven: $0) }
  }

  private func bands(_ phrases: [BoardPhrase], isEven: Bool) -> Block {
    let bands = phrases.map(band)
    let isPocket = board.request.form == .pocket
    if parts.options.isLandscape, phrases.count > 4 {
      let half = (phrases.count + 1) / 2
      return .stack(
        Stack(
          .along, gap: parts.u(0.8), shares: [1, 1],
          children: [
            self.bands(Array(phrases[..<half]), isEven: isEven),
            self.bands(Array(phrases[half...]), isEven: isEven),
          ]))
    }
    return .stack(
      Stack(
        .down, gap: parts.u(isPocket || !isEven ? 0.3 : 0.6),
        shares: isEven ? phrases.map { 1 + 2 * rows($0) } : [], children: bands))
  }

  private func columns(_ phrase: BoardPhrase) -> Int {
    let most = board.request.form == .pocket ? (phrase.choices.count > 8 ? 3 : 2) : 4
    return max(1, min(most, phrase.choices.count))
  }

  private func rows(_ phrase: BoardPhrase) -> Int {
    let columns = columns(phrase)
    return max(1, (phrase.choices.count + columns - 1) / columns)
  }

  private func band(_ phrase: BoardPhrase) -> Block {
    var head: [Block] = [parts.badge(phrase.number, size: 0.72)]
    if let words = phrase.words {
      head.append(
        .text(
          Paragraph(
            words.guest, role: .label, size: .exactly(parts.u(0.96)), weight: .bold, lines: 1,
            origin: phrase.number.description)))
      head.append(
        .text(
          Paragraph(
            words.japanese, role: .label, size: .exactly(board.japaneseSize), lines: 1,
            origin: phrase.number.description)))
    }
    return .stack(
      Stack(
        .down, border: .thin, shares: [0, 0, 1],
        children: [
          .stack(
            Stack(
              .along, gap: parts.u(0.6), alignment: .centre,
              children: board.isRightToLeft ? head.reversed() : head)),
          parts.rule(), grid(phrase, columns: columns(phrase)),
        ]))
  }

  /// The choices of a list beside each other.
  func grid(_ phrase: BoardPhrase, columns: Int, least: Double? = nil) -> Block {
    var cells = phrase.choices.enumerated().map { index, choice in
      cell(choice, number: index + 1, origin: phrase.number, least: least)
    }
    while !cells.count.isMultiple(of: columns) { cells.append(.stack(Stack(.down, children: []))) }
    return .grid(Grid(columns: columns, rule: parts.u(0.05), cells: cells))
  }

  private func cell(
    _ words: BoardPhrase.Words, number: Int, origin: PhraseNumber, least: Double?
  ) -> Block {
    let badge = board.leftFlush(board.choiceBadge(number), width: parts.u(1.6))
    let lines =
      board.guestWords(
        words, lines: 0, size: least.map { .fit(least: parts.u($0), most: parts.u(1.24)) },
        origin: origin)
      + [board.japanese(words.japanese, origin: origin)]
    return .stack(
      Stack(
        .along, shares: board.fromLeft([0, 1]),
        children: board.fromLeft([
          badge,
          .stack(
            Stack(
              .down, padding: Insets(vertical: parts.u(0.2), horizontal: parts.u(0.2)),
              distribution: .centre, children: lines)),
        ])))
  }
}
