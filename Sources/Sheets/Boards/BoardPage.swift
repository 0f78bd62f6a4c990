import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// What every page of a board has around its cells: title, note, foot.
struct BoardPage {
  let board: BoardParts
  /// Its place among the pages of the board, from 1, and how many there are.
  let place: Int
  let count: Int

  private var parts: SheetParts { board.parts }
  private var isPocket: Bool { board.request.form == .pocket }

  /// `G1`.
  var code: String { "\(board.letter)\(place)" }

  /// The page of a body that takes all the room between title and note.
  func page(
    title: PhraseNumber?, badge: PhraseNumber? = nil, lines: Int, body: Block,
    phrases: [BoardPhrase]
  ) -> Page {
    let shown = phrases.filter { !$0.isEmpty }
    return page(
      head: head(title, badge, lines), body: body,
      note: BoardNote(board: board, phrases: shown).block)
  }

  /// The page of a head, a body and a note.
  func page(head: Block, body: Block, note: Block) -> Page {
    var blocks = [head, parts.space(0.4), body]
    var shares = [0, 0, 1]
    blocks.append(note)
    shares.append(0)
    if isPocket {
      blocks.append(pocketFoot)
      shares.append(0)
    }
    let name = parts.autonyms[board.request.language] ?? board.request.language.description
    return Page(
      paper: parts.paper, language: board.request.language.description,
      label: "\(code) \(name)",
      furniture: Furniture(
        footer: isPocket ? [] : footer, hasFootRule: !isPocket,
        drill: parts.drill([board.request.language])),
      overflow: .shrink,
      blocks: [.stack(Stack(.down, shares: shares, children: blocks))])
  }

  private var footer: [Paragraph] {
    let same = parts.words.words(BoardNote.sameNumbers, orNil: .plainJapanese)?.plain ?? ""
    return parts.footer(
      "\(board.boardTitle) \(code)",
      right: [parts.options.placeLine, same].filter { !$0.isEmpty }.joined(separator: " ／ "))
  }

  private var pocketFoot: Block {
    .text(
      Paragraph(
        Text("\(board.boardTitle) ／ \(parts.options.day)", language: "ja"),
        role: .note, size: .exactly(2), lines: 1, pitch: 1.3))
  }

  /// The number of the language or of the question, the title in both languages, and the page.
  private func head(_ title: PhraseNumber?, _ badge: PhraseNumber?, _ most: Int) -> Block {
    let title = title ?? BoardNote.pointHere
    let words = title.flatMap(board.reader.label(_:))
    var lines: [Block] = []
    if let words {
      lines.append(
        .text(
          Paragraph(
            words.guest, role: .heading,
            size: .fit(
              least: parts.u(isPocket ? 0.85 : 0.96),
              most: parts.u(isPocket ? 1.1 : most == 1 ? 1.7 : 1.3)),
            weight: .bold, lines: most, origin: title?.description)))
      var japanese = words.japanese
      if !isPocket { japanese.spans.append(.plain(" ・ \(board.languageName)")) }
      lines.append(
        .text(
          Paragraph(
            japanese, role: .caption, alignment: board.side(.start, of: japanese),
            size: .exactly(isPocket ? board.japaneseSize : parts.u(0.85)),
            origin: title?.description)))
    }
    let size = isPocket ? 1.2 : 1.5
    let box =
      badge.map { parts.badge($0, size: size) }
      ?? board.languageNumber.map { number(String($0), size: size) } ?? parts.space(0)
    let blocks = [
      parts.hugging(box),
      .stack(
        Stack(
          .down, padding: Insets(vertical: 0, horizontal: parts.u(0.8)), children: lines)),
      pageNumber,
    ]
    return .stack(
      Stack(
        .along, shares: board.fromLeft([0, 1, 0]), extent: isPocket || most > 1 ? 0 : parts.u(4.2),
        alignment: .centre, children: board.fromLeft(blocks)))
  }

  private func number(_ digits: String, size: Double) -> Block {
    .stack(
      Stack(
        .along, ground: .black,
        padding: Insets(vertical: parts.u(size * 0.23), horizontal: parts.u(size * 0.37)),
        children: [
          .text(
            Paragraph(
              Text(digits, language: "en"), role: .label, size: .exactly(parts.u(size)),
              weight: .bold, lines: 1, pitch: 1.1))
        ]))
  }

  /// `G1／4`: the page and how many there are.
  var pageNumber: Block {
    let size = isPocket ? 1.1 : 1.9
    let blocks: [Block] = [
      .text(
        Paragraph(
          Text(code, language: "en"), role: .label, size: .exactly(parts.u(size)), weight: .bold,
          lines: 1, pitch: 1.2)),
      .text(
        Paragraph(
          Text("／\(count)", language: "ja"), role: .label,
          size: .exactly(parts.u(size * 0.55)), lines: 1, pitch: 1.2)),
    ]
    return .stack(
      Stack(.along, alignment: .end, children: board.fromLeft(blocks)))
  }
}
