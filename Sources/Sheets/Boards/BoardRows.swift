import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// Rows for sentences: number, pictogram, the guest's words, Japanese; in the pocket the Japanese stands beneath.
struct BoardRows {
  /// How rows share the height.
  enum Heights {
    /// By the rows that the plan gives them: the same place in every language.
    case planned
    /// Each as high as it is, where a language is longer than the plan thought.
    case natural
  }

  let board: BoardParts
  let marksCells: Bool
  /// The languages' own strips.
  let answers: BoardAnswers

  /// One row of the list.
  enum Row {
    case phrase(BoardPhrase, rows: Int)
    case category(BoardPhrase.Words?, number: PhraseNumber?)
    case blank

    var rows: Int { if case .phrase(_, let rows) = self { rows } else { 1 } }
  }

  private var parts: SheetParts { board.parts }
  private var isPocket: Bool { board.request.form == .pocket }

  /// The rows in a frame; what is left of the page's room stays empty.
  func list(_ rows: [Row], room: Int, heights: Heights) -> Block {
    var children = rows.map(block)
    var shares = heights == .planned ? rows.map(\.rows) : rows.map { _ in 0 }
    let left = room - rows.reduce(0) { $0 + $1.rows }
    if left > 0 {
      children.append(.stack(Stack(.down, children: [])))
      shares.append(heights == .planned ? left : 0)
    }
    return .stack(
      Stack(
        .down, border: .thin, rule: parts.u(0.05), shares: heights == .planned ? shares : [],
        children: children))
  }

  private func block(_ row: Row) -> Block {
    switch row {
    case .phrase(let phrase, _): isPocket ? narrow(phrase) : wide(phrase)
    case .category(let words, let number):
      answers.strip(words, number: number)
    case .blank: .stack(Stack(.down, children: []))
    }
  }

  private func wide(_ phrase: BoardPhrase) -> Block {
    guard let words = joined(phrase) else { return onlyNumber(phrase) }
    let guest = Block.stack(
      Stack(
        .down, distribution: .centre,
        children: board.guestWords(words, lines: 0, alignment: .start, origin: phrase.number)))
    let japanese = board.japanese(
      words.japanese, lines: 0, alignment: .start, origin: phrase.number)
    let blocks =
      board.isRightToLeft
      ? [picture(phrase, 2), guest, japanese, badge(phrase)]
      : [badge(phrase), picture(phrase, 2), guest, japanese]
    return .stack(
      Stack(
        .along, padding: Insets(vertical: parts.u(0.15), horizontal: 0), gap: parts.u(0.5),
        shares: board.isRightToLeft ? [0, 5, 3, 0] : [0, 0, 5, 3], alignment: .centre,
        children: blocks))
  }

  private func narrow(_ phrase: BoardPhrase) -> Block {
    guard let words = joined(phrase) else { return onlyNumber(phrase) }
    let lines =
      board.guestWords(words, lines: 0, alignment: .start, origin: phrase.number)
      + [board.japanese(words.japanese, lines: 0, alignment: .start, origin: phrase.number)]
    let side = Block.stack(
      Stack(
        .down, gap: parts.u(0.1), extent: parts.u(3.2),
        children: [board.leftFlush(mark(phrase))]
          + (phrase.pictogram == nil ? [] : [picture(phrase, 1.8)])))
    let blocks = [side, .stack(Stack(.down, distribution: .centre, children: lines))]
    return .stack(
      Stack(
        .along, padding: Insets(vertical: parts.u(0.1), horizontal: 0), gap: parts.u(0.3),
        shares: board.fromLeft([0, 1]), alignment: .centre, children: board.fromLeft(blocks)))
  }

  /// What is left of a row that may not be printed.
  private func onlyNumber(_ phrase: BoardPhrase) -> Block {
    .stack(
      Stack(
        .along, padding: Insets(vertical: parts.u(0.15), horizontal: 0),
        distribution: board.isRightToLeft ? .end : .start, alignment: .centre,
        children: [badge(phrase)]))
  }

  private func badge(_ phrase: BoardPhrase) -> Block {
    board.leftFlush(mark(phrase), width: parts.u(3))
  }

  /// The number, with the mark of its own where some cells are checked.
  private func mark(_ phrase: BoardPhrase) -> Block {
    let badge = parts.badge(phrase.number, size: 0.72)
    guard marksCells, !phrase.isEmpty, !phrase.isChecked else { return badge }
    return .stack(
      Stack(
        .along, gap: parts.u(0.15), alignment: .centre,
        children: board.fromLeft([badge, parts.triangle(0.5)])))
  }

  private func picture(_ phrase: BoardPhrase, _ side: Double) -> Block {
    guard let name = phrase.pictogram, let words = phrase.words else {
      return .stack(Stack(.down, extent: parts.u(side), children: []))
    }
    return .stack(
      Stack(
        .down, extent: parts.u(side),
        children: [
          .pictogram(
            Pictogram(
              name: name, side: parts.u(side), alternative: words.japanese.withoutRuby))
        ]))
  }

  /// A list as one sentence, its choices with their numbers.
  private func joined(_ phrase: BoardPhrase) -> BoardPhrase.Words? {
    guard !phrase.choices.isEmpty else { return phrase.words }
    return BoardPhrase.Words(
      guest: joined(phrase.words?.guest, phrase.choices.map(\.guest)),
      middle: phrase.choices.first?.middle == nil
        ? nil : joined(phrase.words?.middle, phrase.choices.compactMap(\.middle)),
      japanese: joined(phrase.words?.japanese, phrase.choices.map(\.japanese)))
  }

  private func joined(_ heading: Text?, _ choices: [Text]) -> Text {
    var spans = heading?.spans ?? []
    for (index, choice) in choices.enumerated() {
      spans.append(.plain("\(spans.isEmpty ? "" : "  ")\(index + 1) "))
      spans += choice.spans
    }
    return Text(language: choices.first?.language ?? "ja", spans: spans)
  }
}
