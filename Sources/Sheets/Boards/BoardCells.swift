import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// Equal cells: number, pictogram, the guest's words, and Japanese on the bottom line (look 09).
struct BoardCells {
  /// One way to set them.
  struct Shape {
    /// How many lines the guest's words may take.
    var lines: Int
    /// The side of a pictogram in units.
    var side: Double
    /// Whether all rows are equally high; otherwise each takes what it needs.
    var isEven = true
  }

  let board: BoardParts
  let marksCells: Bool

  /// The ways to set cells, the best first.
  static let shapes = [
    Shape(lines: 3, side: 4), Shape(lines: 4, side: 3.2), Shape(lines: 0, side: 2.6),
    Shape(lines: 0, side: 1.8), Shape(lines: 0, side: 1.8, isEven: false),
  ]

  private var parts: SheetParts { board.parts }

  /// Cells in a frame; nil stands for an empty cell without a number.
  func block(_ phrases: [BoardPhrase?], columns: Int, shape: Shape) -> Block {
    var cells = phrases.map { phrase in
      phrase.map { cell($0, shape) } ?? .stack(Stack(.down, children: []))
    }
    while !cells.count.isMultiple(of: columns) { cells.append(.stack(Stack(.down, children: []))) }
    if shape.isEven {
      return board.framed(.grid(Grid(columns: columns, rule: parts.u(0.05), cells: cells)))
    }
    let rows = stride(from: 0, to: cells.count, by: columns).map { start in
      Block.grid(
        Grid(
          columns: columns, rule: parts.u(0.05), cells: Array(cells[start..<start + columns])))
    }
    return .stack(
      Stack(.down, border: .thin, rule: parts.u(0.05), children: rows))
  }

  private func cell(_ phrase: BoardPhrase, _ shape: Shape) -> Block {
    var children = [top(phrase, shape)]
    var shares = [0]
    if !phrase.choices.isEmpty {
      children.append(list(phrase, shape))
      shares.append(1)
    } else if let words = phrase.words {
      children.append(
        .stack(
          Stack(
            .down, padding: Insets(vertical: parts.u(0.1), horizontal: parts.u(0.35)),
            distribution: .centre,
            children: board.guestWords(words, lines: shape.lines, origin: phrase.number))))
      shares.append(1)
      children.append(
        .stack(
          Stack(
            .down, padding: Insets(bottom: parts.u(0.3), start: parts.u(0.3), end: parts.u(0.3)),
            children: [board.japanese(words.japanese, origin: phrase.number)])))
      shares.append(0)
    }
    return .stack(Stack(.down, shares: shares, children: children))
  }

  /// The number in the corner and the pictogram in the middle.
  private func top(_ phrase: BoardPhrase, _ shape: Shape) -> Block {
    let corner = parts.u(3)
    let badge = board.leftFlush(parts.badge(phrase.number, size: 0.72), width: corner)
    var middle: Block = parts.space(0)
    if let name = phrase.pictogram, let words = phrase.words {
      middle = .stack(
        Stack(
          .down, padding: Insets(top: parts.u(shape.side < 2 ? 0.15 : 0.45)),
          children: [
            .pictogram(
              Pictogram(
                name: name, side: parts.u(shape.side),
                alternative: words.japanese.withoutRuby))
          ]))
    }
    let isMarked = marksCells && !phrase.isEmpty && !phrase.isChecked
    let mark = Block.stack(
      Stack(
        .along, padding: Insets(vertical: parts.u(0.2), horizontal: parts.u(0.2)), extent: corner,
        distribution: isRightToLeft ? .start : .end,
        children: isMarked ? [parts.triangle()] : []))
    return .stack(
      Stack(
        .along, shares: board.fromLeft([0, 1, 0]),
        children: board.fromLeft([badge, middle, mark])))
  }

  private var isRightToLeft: Bool { board.isRightToLeft }

  /// A list in a cell: its heading, and its choices with their numbers.
  private func list(_ phrase: BoardPhrase, _ shape: Shape) -> Block {
    var children: [Block] = []
    if let words = phrase.words {
      children += board.guestWords(words, lines: 2, origin: phrase.number)
      children.append(board.japanese(words.japanese, origin: phrase.number))
    }
    for (index, choice) in phrase.choices.enumerated() {
      children.append(
        .stack(
          Stack(
            .along, gap: parts.u(0.3), shares: [0, 1, 1], alignment: .centre,
            children: [board.choiceBadge(index + 1)]
              + board.guestWords(
                choice, lines: 2, alignment: .start, origin: phrase.number
              ).prefix(1)
              + [board.japanese(choice.japanese, alignment: .start, origin: phrase.number)])))
    }
    return .stack(
      Stack(
        .down, padding: Insets(vertical: parts.u(0.2), horizontal: parts.u(0.35)),
        gap: parts.u(0.15), children: children))
  }
}
