import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// What the guest may answer to staff, on the same page: yes, no, I do not know; numbers; when; where.
struct BoardGuestAnswers {
  let board: BoardParts

  private var parts: SheetParts { board.parts }
  private static let title = PhraseNumber(category: 1, index: 7)
  private static let simple: [PhraseNumber] = (1...3).compactMap {
    PhraseNumber(category: 41, index: $0)
  }
  private static let lists: [PhraseNumber] = [9, 11].compactMap {
    PhraseNumber(category: 41, index: $0)
  }

  /// The phrases of the answers.
  static var numbers: [PhraseNumber] { simple + lists }

  /// The strip and the rows of answers.
  var block: Block {
    let answers = BoardAnswers(board: board)
    var rows: [Block] = [
      answers.strip(Self.title.flatMap(board.reader.label(_:)), number: Self.title),
      .grid(
        Grid(columns: Self.simple.count, rule: parts.u(0.05), cells: Self.simple.map(cell))),
      parts.rule(), digits,
    ]
    for number in Self.lists {
      guard let phrase = try? board.reader.phrase(number), !phrase.isEmpty else { continue }
      rows += [
        parts.rule(),
        BoardChoices(board: board).grid(
          phrase, columns: board.request.form == .pocket ? 2 : 4, least: 0.8),
      ]
    }
    return .stack(Stack(.down, border: .thin, children: rows))
  }

  /// 0 to 10, from the left in every direction.
  private var digits: Block {
    let cells = (0...10).map { number in
      Block.text(
        Paragraph(
          Text("\(number)", language: "en"), role: .label, alignment: .centre,
          size: .exactly(parts.u(1.2)), weight: .bold, lines: 1, pitch: 1.3))
    }
    return .grid(
      Grid(columns: 11, rule: parts.u(0.05), cells: board.fromLeft(cells)))
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
