import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The parts that the pages of a board share, in the guest's direction.
struct BoardParts {
  let parts: SheetParts
  let request: BoardRequest
  let reader: BoardReader
  let isRightToLeft: Bool
  /// The number of the guest's language.
  let languageNumber: Int?
  /// The Japanese name of the guest's language.
  let languageName: String
  /// The letter of the board's pages, and its Japanese title.
  let letter: String
  let boardTitle: String

  func u(_ units: Double) -> Millimetres { parts.u(units) }

  /// The size of Japanese beneath the guest's words: with ruby 3.6 mm on A4, without 2.7 mm in the pocket.
  var japaneseSize: Millimetres { u(request.form == .pocket ? 0.85 : 0.72) }

  /// The size of the guest's words: to be read in the hand.
  var guestSize: Size { .fit(least: u(request.form == .pocket ? 0.85 : 0.96), most: u(1.24)) }

  /// Blocks beside each other that keep their sides of the paper in every direction.
  func fromLeft(_ blocks: [Block]) -> [Block] { isRightToLeft ? blocks.reversed() : blocks }

  /// Shares of ``fromLeft(_:)``.
  func fromLeft(_ shares: [Int]) -> [Int] { isRightToLeft ? shares.reversed() : shares }

  /// A block flush with the left edge of a box of some width.
  func leftFlush(_ block: Block, width: Millimetres) -> Block {
    .stack(Stack(.down, extent: width, children: [leftFlush(block)]))
  }

  /// A block flush with the left edge of the room it is given.
  func leftFlush(_ block: Block) -> Block {
    .stack(Stack(.along, distribution: isRightToLeft ? .end : .start, children: [block]))
  }

  /// The words of the guest, and of the second language beneath.
  func guestWords(
    _ words: BoardPhrase.Words, lines: Int, size: Size? = nil, alignment: Alignment = .centre,
    origin: PhraseNumber?
  ) -> [Block] {
    let size = size ?? guestSize
    var blocks: [Block] = [
      .text(
        Paragraph(
          words.guest, role: .body, alignment: alignment, size: size, weight: .bold, lines: lines,
          origin: origin?.description))
    ]
    if let middle = words.middle {
      blocks.append(
        .text(
          Paragraph(
            middle, role: .body, alignment: side(alignment, of: middle), size: size, lines: lines,
            origin: origin?.description)))
    }
    return blocks
  }

  /// The Japanese of the bottom line.
  func japanese(
    _ text: Text, lines: Int = 0, alignment: Alignment = .centre, origin: PhraseNumber?
  ) -> Block {
    .text(
      Paragraph(
        text, role: .caption, alignment: side(alignment, of: text), size: .exactly(japaneseSize),
        lines: lines, pitch: request.form == .pocket ? 1.25 : 1.55,
        origin: origin?.description))
  }

  /// Words of another direction stand at the same edge as those of the guest.
  func side(_ alignment: Alignment, of text: Text) -> Alignment {
    guard isRightToLeft, text.language != request.language.description else {
      return alignment
    }
    switch alignment {
    case .start: return .end
    case .end: return .start
    case .centre: return .centre
    }
  }

  /// A number in a white box, for choices.
  func choiceBadge(_ number: Int) -> Block {
    let text = Paragraph(
      Text("\(number)", language: "en"), role: .label, alignment: .centre, size: .exactly(u(0.8)),
      weight: .bold, lines: 1, pitch: 1.1)
    return .stack(
      Stack(
        .along, border: .thin, padding: Insets(vertical: u(0.14), horizontal: u(0.34)),
        children: [.text(text)]))
  }
}
