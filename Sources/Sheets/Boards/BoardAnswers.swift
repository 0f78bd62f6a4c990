import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// What the other one may answer, on the same page: the six answers of staff (look 09).
struct BoardAnswers {
  let board: BoardParts

  private var parts: SheetParts { board.parts }

  /// The phrases of the six answers, in the same order on every board: now, later, over there, not here, tomorrow, somebody comes.
  static let staff: [PhraseNumber] = (12...17).compactMap { PhraseNumber(category: 0, index: $0) }
  private static let later = PhraseNumber(category: 0, index: 13)
  static let title = PhraseNumber(category: 0, index: 11)

  /// A black strip with words in both languages.
  func strip(
    _ words: BoardPhrase.Words?, number: PhraseNumber? = nil, isNarrow: Bool = false
  ) -> Block {
    var children: [Block] = []
    if let words {
      children.append(
        .text(
          Paragraph(
            words.japanese, role: .label, alignment: board.side(.start, of: words.japanese),
            size: .exactly(parts.u(isNarrow ? 0.72 : 0.9)), weight: .bold, lines: isNarrow ? 0 : 1,
            origin: number?.description)))
      children.append(
        .text(
          Paragraph(
            words.guest, role: .label, size: .fit(least: parts.u(0.66), most: parts.u(0.9)),
            weight: .bold, lines: isNarrow ? 0 : 2, origin: number?.description)))
    }
    if isNarrow { return narrow(children) }
    return .stack(
      Stack(
        .along, ground: .black, padding: Insets(vertical: parts.u(0.1), horizontal: parts.u(0.5)),
        gap: parts.u(0.8), shares: board.fromLeft(children.isEmpty ? [] : [0, 1]),
        alignment: .centre, children: board.fromLeft(children)))
  }

  /// The same, one over the other, in a side column.
  private func narrow(_ children: [Block]) -> Block {
    .stack(
      Stack(
        .down, ground: .black, padding: Insets(vertical: parts.u(0.1), horizontal: parts.u(0.5)),
        children: children))
  }

  /// The strip and the six answers beside each other, or above each other in a column.
  func staffBlock(columns: Int = 6) -> Block {
    .stack(
      Stack(
        .down, border: .thin, shares: [0, 1],
        children: [
          strip(
            Self.title.flatMap(board.reader.label(_:)), number: Self.title, isNarrow: columns == 1),
          grid(columns: columns),
        ]))
  }

  /// The six answers alone, where the page itself is called so.
  func staffGrid(columns: Int) -> Block { board.framed(grid(columns: columns)) }

  private func grid(columns: Int) -> Block {
    let cells = Self.staff.map { cell($0, isWide: columns != 6) }
    if columns == 1 {
      // Each as high as it is: the last takes what is left.
      return .stack(
        Stack(
          .down, rule: parts.u(0.05), shares: cells.indices.map { $0 == cells.count - 1 ? 1 : 0 },
          children: cells))
    }
    return .grid(Grid(columns: columns, rule: parts.u(0.05), cells: cells))
  }

  private func cell(_ number: PhraseNumber, isWide: Bool) -> Block {
    guard let words = board.reader.label(number) else { return parts.space(0) }
    var picture: Block = parts.space(0)
    if let name = parts.words.catalogue[number]?.pictogram {
      picture = .pictogram(
        Pictogram(name: name, side: parts.u(1.7), alternative: words.japanese.withoutRuby))
    }
    let badge = parts.badge(number, size: 0.56)
    let japanese = board.japanese(words.japanese, origin: number)
    var lines = board.guestWords(
      words, lines: isWide ? 0 : 3, size: .fit(least: parts.u(0.8), most: parts.u(1)),
      origin: number)
    let time = Block.text(
      Paragraph(
        Text("__:__", language: "en"), role: .label, alignment: .centre,
        size: .exactly(parts.u(isWide ? 0.8 : 1)), lines: 1, pitch: 1.2))
    if isWide {
      let side =
        number == Self.later
        ? [board.leftFlush(badge), picture, time] : [board.leftFlush(badge), picture]
      return wide(side, lines + [japanese])
    }
    if number == Self.later { lines.append(time) }
    return .stack(
      Stack(
        .down, shares: [0, 1, 0],
        children: [
          .stack(
            Stack(
              .along, shares: board.fromLeft([0, 1, 0]),
              children: board.fromLeft([
                board.leftFlush(badge, width: parts.u(2.3)),
                .stack(Stack(.down, padding: Insets(top: parts.u(0.2)), children: [picture])),
                .stack(Stack(.down, extent: parts.u(2.3), children: [])),
              ]))),
          .stack(
            Stack(
              .down, padding: Insets(vertical: 0, horizontal: parts.u(0.2)),
              distribution: .centre, children: lines)),
          .stack(
            Stack(
              .down,
              padding: Insets(bottom: parts.u(0.25), start: parts.u(0.1), end: parts.u(0.1)),
              children: [japanese])),
        ]))
  }

  /// Number and pictogram beside the words, where there are three columns.
  private func wide(_ side: [Block], _ lines: [Block]) -> Block {
    .stack(
      Stack(
        .along, shares: board.fromLeft([0, 1]),
        children: board.fromLeft([
          .stack(Stack(.down, gap: parts.u(0.1), extent: parts.u(2.3), children: side)),
          .stack(
            Stack(
              .down, padding: Insets(vertical: parts.u(0.1), horizontal: parts.u(0.2)),
              distribution: .centre, children: lines)),
        ])))
  }
}
