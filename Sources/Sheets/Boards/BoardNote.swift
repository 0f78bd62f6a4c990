import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// What stands above the foot of a board: that nobody has checked its words; for life-safety phrases as a banner.
struct BoardNote {
  let board: BoardParts
  /// The cells that are not empty.
  let phrases: [BoardPhrase]

  static let pointHere = PhraseNumber(category: 0, index: 18)
  static let sameNumbers = PhraseNumber(category: 0, index: 20)
  private static let someUnchecked = PhraseNumber(category: 0, index: 1)
  private static let danger = PhraseNumber(category: 0, index: 6)
  static let allUnchecked = PhraseNumber(category: 0, index: 19)

  private var parts: SheetParts { board.parts }

  /// Whether every cell carries its own mark, because some of them are checked.
  var marksCells: Bool { phrases.contains(where: \.isChecked) && !phrases.allSatisfy(\.isChecked) }

  /// A zone of at least 1.6 units, empty where everything is checked.
  var block: Block {
    let unchecked = phrases.filter { !$0.isChecked }
    let isBanner = unchecked.contains(where: \.isLifeSafety)
    let least = parts.u(board.request.form == .pocket ? 0.5 : 1.6)
    guard !unchecked.isEmpty else { return .stack(Stack(.down, extent: least, children: [])) }
    let number = isBanner ? Self.danger : marksCells ? Self.someUnchecked : Self.allUnchecked
    var texts =
      [board.request.japanese, board.request.language]
      + (board.request.middle.map { [$0] } ?? [])
    if texts[0] == texts[1] { texts.removeFirst() }
    let words = texts.compactMap { parts.words.words(number, orNil: $0)?.withoutRuby }
    let lines = words.map { line($0, isFirst: $0 == words.first, isBanner) }
    let body = Block.stack(
      Stack(.down, padding: Insets(vertical: parts.u(0.12), horizontal: 0), children: lines))
    guard isBanner else { return body }
    return .stack(Stack(.down, children: [parts.rule(0.12), body, parts.rule(0.12)]))
  }

  private func line(_ text: Text, isFirst: Bool, _ isBanner: Bool) -> Block {
    let words = Block.text(
      Paragraph(
        text, role: .note, alignment: board.side(.start, of: text),
        size: .exactly(
          Millimetres(max(2.3, parts.unit * (isBanner ? 0.6 : 0.56)))),
        weight: isBanner ? .bold : .regular, lines: 3, pitch: 0))
    let mark: Block = isFirst ? parts.triangle() : .drawing(Drawing("space", width: parts.u(0.64)))
    return .stack(
      Stack(
        .along, gap: parts.u(0.3), shares: [0, 1], alignment: .centre, children: [mark, words]))
  }
}
