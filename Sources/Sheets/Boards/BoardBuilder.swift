import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// Makes the ways to set one page of a plan.
struct BoardBuilder {
  let board: BoardParts
  let plan: BoardPlan
  let languages: LanguageTable
  /// How many answers of staff stand beside each other on this board.
  let answerColumns: Int
  /// The pages that are not printed because nothing is left on them.
  let missing: Set<Int>

  private var parts: SheetParts { board.parts }

  /// The first way to set a page that fits; nil if none does. `phrases` has what its numbers say.
  ///
  /// Ways are made one after the other: most pages fit the first.
  func page(
    _ index: Int, phrases: [PhraseNumber: BoardPhrase], fits: (Page) -> Bool
  ) -> Page? {
    let planned = plan.pages[index]
    let frame = BoardPage(board: board, place: index + 1, count: plan.pages.count)
    let shown = (planned.numbers + hidden(planned)).compactMap { phrases[$0] }
    let marks = BoardNote(board: board, phrases: shown.filter { !$0.isEmpty }).marksCells
    if board.request.form == .heldUp, planned.layout == .cells {
      return shown.first.flatMap {
        HeldUpPage(board: board, frame: frame).variants($0).first(where: fits)
      }
    }
    if planned.layout == .languages {
      let page = CommonPage(
        board: board, languages: languages, frame: frame,
        index: board.request.form == .pocket && index > 0 ? "" : pagesOfNumbers)
      return [page.page(planned.languages, columns: planned.columns, rows: planned.rows)]
        .first(where: fits)
    }
    for body in bodies(planned, phrases, marks) {
      let body = body()
      // A title takes one line, or two smaller ones.
      for lines in board.request.form == .pocket ? [2, 4, 0] : [1, 2, 3] {
        let page = frame.page(
          title: planned.title, badge: planned.layout == .body ? planned.title : nil,
          lines: lines, body: body, phrases: shown)
        if fits(page) { return page }
      }
    }
    return nil
  }

  /// The phrases that a layout brings along itself.
  func hidden(_ planned: BoardPlan.Page) -> [PhraseNumber] {
    switch planned.layout {
    case .body: BodyPage.numbers
    case .clock: ClockPage.numbers
    default: []
    }
  }

  /// What stands below the title, the best first.
  private func bodies(
    _ planned: BoardPlan.Page, _ phrases: [PhraseNumber: BoardPhrase], _ marks: Bool
  ) -> [() -> Block] {
    let answers = BoardAnswers(board: board)
    switch planned.layout {
    case .cells where planned.entries.isEmpty:
      return [
        {
          planned.answers == .guest
            ? BoardGuestAnswers(board: board).simpleBlock : answers.staffGrid(columns: 1)
        }
      ]
    case .cells:
      let cells = BoardCells(board: board, marksCells: marks)
      let entries = planned.entries.map { $0.number.flatMap { phrases[$0] } }
      return BoardCells.shapes.map { shape in
        { with(planned.answers, cells.block(entries, columns: planned.columns, shape: shape)) }
      }
    case .list where !planned.index.isEmpty:
      return [{ BoardIndex(board: board, plan: plan, missing: missing).block(planned.index) }]
    case .list:
      let rows = BoardRows(board: board, marksCells: marks, answers: answers)
      let entries = planned.entries.map { row($0, phrases) }
      return [BoardRows.Heights.planned, .natural].map { heights in
        { with(planned.answers, rows.list(entries, room: plan.room, heights: heights)) }
      }
    case .choices:
      return BoardChoices(board: board).variants(planned.numbers.compactMap { phrases[$0] })
        .map { block in { block } }
    case .body: return BodyPage(board: board).variants(planned.half)
    case .numbers: return [{ NumbersPage(board: board).block }]
    case .calendar: return [{ CalendarPage(board: board).block(planned.half) }]
    case .clock: return [{ ClockPage(board: board).block }]
    case .letters: return [{ LettersPage(board: board).block }]
    case .languages: return []
    }
  }

  /// `1–20 C1 ／ 21–39 C2`.
  private var pagesOfNumbers: String {
    let pages = plan.pages.enumerated().filter { $0.element.layout == .languages }
    guard pages.count > 1 else { return "" }
    return pages.compactMap { index, page in
      guard let first = page.languages.first, let last = page.languages.last else { return nil }
      return "\(first.number)–\(last.number) \(board.letter)\(index + 1)"
    }.joined(separator: " ／ ")
  }

  /// Cells over the answers; beside them where the paper lies.
  private func with(_ answers: BoardDefinition.Answers?, _ body: Block) -> Block {
    guard let answers else { return body }
    let isBeside = parts.options.isLandscape && answers == .staff
    let block =
      answers == .guest
      ? BoardGuestAnswers(board: board).block
      : BoardAnswers(board: board).staffBlock(columns: isBeside ? 1 : answerColumns)
    return .stack(
      Stack(
        isBeside ? .along : .down, gap: parts.u(0.7), shares: isBeside ? [3, 1] : [1, 0],
        children: [body, block]))
  }

  private func row(
    _ entry: BoardPlan.Entry, _ phrases: [PhraseNumber: BoardPhrase]
  ) -> BoardRows.Row {
    switch entry {
    case .phrase(let number, let rows):
      guard let phrase = phrases[number] else { return .blank }
      return .phrase(phrase, rows: rows)
    case .category(let category):
      let number = BoardPlan.title(ofCategory: category)
      return .category(number.flatMap(board.reader.label(_:)), number: number)
    case .blank: return .blank
    }
  }
}
