import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// Where does it hurt, and how much: a body with call-outs, and a scale of faces and bars (look 11).
struct BodyPage {
  let board: BoardParts

  private var parts: SheetParts { board.parts }
  private var isPocket: Bool { board.request.form == .pocket }

  /// The question above the scale.
  static let strength = PhraseNumber(category: 16, index: 3)
  /// The parts of the body, in the order of their numbers; then front and back.
  static let partsOfBody = PhraseNumber(category: 41, index: 15)
  static let ends = PhraseNumber(category: 41, index: 16)
  /// The phrases of the page.
  static var numbers: [PhraseNumber] {
    [PhraseNumber(category: 16, index: 2), strength, partsOfBody, ends].compactMap(\.self)
  }

  /// What is seen from the front alone stands at the left: then no line passes over the other figure.
  private static let left = [1, 2, 4, 5, 6, 7]
  private static let right = [3, 8, 9, 10, 11]

  /// The ways to set the page below its title: with a body as large as there is room.
  func variants(_ half: BoardPlan.Half?) -> [() -> Block] {
    switch half {
    case .first:
      (isPocket ? [22.0, 20, 18, 16, 13, 10] : [42, 38, 34, 30, 26, 22]).map { height in
        { body(height) }
      }
    case .second: [{ PainScale(board: board).block }]
    case nil:
      parts.options.isLandscape
        ? [26, 23, 20, 17].map { height in { lying(height: height) } }
        : [30, 27, 24, 20, 16, 12, 9].map { height in { block(height: height) } }
    }
  }

  /// Labels, figure, labels.
  private var columns: [Int] {
    isPocket ? [0, 1, 0] : parts.options.isLandscape ? [2, 3, 2] : [3, 8, 3]
  }

  /// On a lying sheet the scale stands beside the body.
  private func lying(height: Double) -> Block {
    .stack(
      Stack(
        .along, gap: parts.u(1), shares: [3, 2],
        children: [
          body(height),
          .stack(
            Stack(
              .down, distribution: .centre, children: [question, PainScale(board: board).block])),
        ]))
  }

  private func block(height: Double) -> Block {
    .stack(
      Stack(
        .down, shares: [0, 0, 0, 0, 0, 1, 0],
        children: [
          parts.rule(0.1), parts.space(0.4), body(height), parts.space(0.3), parts.rule(0.1),
          question,
          PainScale(board: board).block,
        ]))
  }

  private var choices: [BoardPhrase.Words] {
    Self.partsOfBody.flatMap { try? board.reader.phrase($0) }?.choices ?? []
  }

  private func body(_ height: Double) -> Block {
    let values = [
      "left": Self.left.map(String.init).joined(separator: ","),
      "right": Self.right.map(String.init).joined(separator: ","),
    ]
    let figure = Block.stack(
      Stack(
        .down, gap: parts.u(0.2),
        children: [
          .drawing(
            Drawing(
              "body", values: values, height: parts.u(height),
              alternative: Text("体の 図", language: "ja"))),
          .grid(Grid(columns: 2, cells: board.fromLeft([caption(12), caption(13)]))),
        ]))
    return .stack(
      Stack(
        .along, gap: parts.u(0.2), shares: board.fromLeft(columns),
        children: board.fromLeft([
          column(Self.left, height, isLeft: true), figure,
          column(Self.right, height, isLeft: false),
        ])))
  }

  /// The labels of one side in equal rows, as high as the drawing.
  private func column(_ numbers: [Int], _ height: Double, isLeft: Bool) -> Block {
    let labels = numbers.map { label($0, isLeft: isLeft) }
    // In a stack of its own, so that the column ends where the drawing does.
    return .stack(
      Stack(
        .down,
        children: [
          .stack(
            Stack(
              .down, shares: labels.map { _ in 1 }, extent: parts.u(height), children: labels))
        ]))
  }

  private func label(_ number: Int, isLeft: Bool) -> Block {
    let badge = Block.stack(
      Stack(.down, distribution: .centre, children: [board.choiceBadge(number)]))
    // In the pocket there is no room for words: they follow on a page of their own.
    if isPocket { return badge }
    var lines: [Block] = []
    if number <= choices.count {
      let words = choices[number - 1]
      // The words lean towards the number: to the right in the left column.
      let alignment: Alignment = isLeft != board.isRightToLeft ? .end : .start
      for text in [words.guest] + (words.middle.map { [$0] } ?? []) {
        lines.append(
          .text(
            Paragraph(
              text, role: .body, alignment: lean(alignment, text), size: board.guestSize,
              weight: .bold,
              origin: Self.partsOfBody?.description)))
      }
      lines.append(
        .text(
          Paragraph(
            words.japanese, role: .caption, alignment: lean(alignment, words.japanese),
            size: .exactly(board.japaneseSize), origin: Self.partsOfBody?.description)))
    }
    let words = Block.stack(Stack(.down, distribution: .centre, children: lines))
    let blocks = isLeft ? [words, badge] : [badge, words]
    return .stack(
      Stack(
        .along, gap: parts.u(0.4), shares: board.fromLeft(isLeft ? [1, 0] : [0, 1]),
        alignment: .centre, children: board.fromLeft(blocks)))
  }

  private func lean(_ alignment: Alignment, _ text: Text) -> Alignment {
    board.side(alignment, of: text)
  }

  /// Front and back beneath the figures.
  private func caption(_ number: Int) -> Block {
    guard number <= choices.count else { return parts.space(0) }
    let words = choices[number - 1]
    return .stack(
      Stack(
        .along, gap: parts.u(0.4), distribution: .centre, alignment: .end,
        children: [
          .text(
            Paragraph(
              words.guest, role: .caption, size: .exactly(parts.u(0.96)), weight: .bold, lines: 1)),
          .text(
            Paragraph(
              words.japanese, role: .caption, size: .exactly(board.japaneseSize), lines: 1)),
        ]))
  }

  private var question: Block {
    let words = Self.strength.flatMap(board.reader.label(_:))
    var lines: [Block] = []
    if let words {
      lines.append(
        .text(
          Paragraph(
            words.guest, role: .body, size: board.guestSize, weight: .bold,
            origin: Self.strength?.description)))
      lines.append(board.japanese(words.japanese, alignment: .start, origin: Self.strength))
    }
    let badge = Self.strength.map { parts.badge($0, size: isPocket ? 0.9 : 1.2) } ?? parts.space(0)
    return .stack(
      Stack(
        .along, padding: Insets(vertical: parts.u(0.4), horizontal: 0), gap: parts.u(0.8),
        shares: board.fromLeft([0, 1]), alignment: .centre,
        children: board.fromLeft([
          parts.hugging(badge), .stack(Stack(.down, children: lines)),
        ])))
  }
}
