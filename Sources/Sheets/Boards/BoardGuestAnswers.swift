import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// What the guest may answer to staff, on the same page: yes, no, I do not know; numbers; when; where.
struct BoardGuestAnswers {
  let board: BoardParts

  private var parts: SheetParts { board.parts }
  static let title = PhraseNumber(category: 1, index: 7)
  private static let simple: [PhraseNumber] = (1...3).compactMap {
    PhraseNumber(category: 41, index: $0)
  }
  static let lists: [PhraseNumber] = [9, 11].compactMap {
    PhraseNumber(category: 41, index: $0)
  }

  /// The phrases of the answers.
  static var numbers: [PhraseNumber] { simple + lists }

  /// The strip and the rows of answers.
  var block: Block {
    let answers = BoardAnswers(board: board)
    let isLandscape = parts.options.isLandscape
    var rows: [Block] = [
      answers.strip(Self.title.flatMap(board.reader.label(_:)), number: Self.title),
      simple(columns: 3), parts.rule(), digits(columns: 11),
    ]
    for number in Self.lists {
      guard let phrase = try? board.reader.phrase(number), !phrase.isEmpty else { continue }
      rows += [
        parts.rule(),
        BoardChoices(board: board).grid(
          phrase, columns: isLandscape ? phrase.choices.count : 4, least: 0.8),
      ]
    }
    return .stack(Stack(.down, border: .thin, children: rows))
  }

  /// Yes, no, I do not know, and digits, where the page itself is called so.
  var simpleBlock: Block {
    board.framed(
      .stack(
        Stack(
          .down, shares: [1, 0, 0],
          children: [simple(columns: 1), parts.rule(), digits(columns: 6)])))
  }

  private func simple(columns: Int) -> Block {
    .grid(Grid(columns: columns, rule: parts.u(0.05), cells: Self.simple.map(cell)))
  }

  /// 0 to 10, from the left in every direction.
  private func digits(columns: Int) -> Block {
    let cells = (0...10).map { number in
      Block.text(
        Paragraph(
          Text("\(number)", language: "en"), role: .label, alignment: .centre,
          size: .exactly(parts.u(1.2)), weight: .bold, lines: 1, pitch: 1.3))
    }
    return board.fixedGrid(cells, columns: columns)
  }

  private func cell(_ number: PhraseNumber) -> Block {
    guard let words = board.reader.label(number) else { return parts.space(0) }
    var children = [board.leftFlush(parts.badge(number, size: 0.56), width: parts.u(2.3))]
    var shares = [0]
    if board.request.form != .pocket, let name = parts.words.catalogue[number]?.pictogram {
      children.append(
        .stack(
          Stack(
            .down, extent: parts.u(2),
            children: [
              .pictogram(
                Pictogram(
                  name: name, side: parts.u(1.9), alternative: words.japanese.withoutRuby))
            ])))
      shares.append(0)
    }
    children.append(
      .stack(
        Stack(
          .down, padding: Insets(vertical: parts.u(0.2), horizontal: parts.u(0.2)),
          children: board.guestWords(
            words, lines: 0, size: .fit(least: parts.u(0.8), most: parts.u(1.24)), origin: number)
            + [board.japanese(words.japanese, origin: number)])))
    shares.append(1)
    return .stack(
      Stack(
        .along, shares: board.fromLeft(shares), alignment: .centre,
        children: board.fromLeft(children)))
  }
}
