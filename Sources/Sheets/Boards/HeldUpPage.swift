import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// One phrase on a lying sheet, as large as it fits, to be held up across a room.
struct HeldUpPage {
  let board: BoardParts
  let frame: BoardPage

  private var parts: SheetParts { board.parts }

  /// The ways to set a phrase, the best first.
  func variants(_ phrase: BoardPhrase) -> [Page] {
    [(12.0, 2), (9, 3), (6, 5)].map { page(phrase, side: $0.0, lines: $0.1) }
  }

  private func page(_ phrase: BoardPhrase, side: Double, lines: Int) -> Page {
    var blocks: [Block] = []
    if let name = phrase.pictogram, let words = phrase.words {
      blocks.append(
        .pictogram(
          Pictogram(
            name: name, side: parts.u(side), alternative: words.japanese.withoutRuby)))
    }
    if let words = phrase.words {
      blocks.append(
        .stack(
          Stack(
            .down, distribution: .centre,
            children: board.guestWords(
              words, lines: lines, size: .fit(least: parts.u(1.6), most: parts.u(6)),
              origin: phrase.number))))
      blocks.append(
        .text(
          Paragraph(
            words.japanese, role: .caption, alignment: .centre,
            size: .fit(least: parts.u(1), most: parts.u(2)), lines: 3,
            origin: phrase.number.description)))
    }
    let shares = blocks.count == 3 ? [0, 1, 0] : blocks.count == 2 ? [1, 0] : []
    let name = parts.autonyms[board.request.language] ?? board.request.language.description
    return Page(
      paper: parts.paper, language: board.request.language.description,
      label: "\(phrase.number) \(name)",
      furniture: Furniture(
        footer: parts.footer("\(board.boardTitle) \(frame.code)", right: parts.options.placeLine),
        drill: parts.drill([board.request.language])),
      overflow: .shrink,
      blocks: [
        .stack(
          Stack(
            .down, gap: parts.u(0.4), shares: [0, 1, 0],
            children: [
              .stack(
                Stack(
                  .along, distribution: board.isRightToLeft ? .end : .start,
                  children: [parts.badge(phrase.number)])),
              .stack(Stack(.down, shares: shares, children: blocks)),
              BoardNote(board: board, phrases: phrase.isEmpty ? [] : [phrase]).block,
            ]))
      ])
  }
}
