import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// Makes the ways to set one page of a plan.
struct BoardBuilder {
  let board: BoardParts
  let plan: BoardPlan
  let numbers: LanguageNumbers

  private var parts: SheetParts { board.parts }

  /// The ways to set a page, the best first; `phrases` has what its numbers say.
  func variants(_ index: Int, phrases: [PhraseNumber: BoardPhrase]) -> [Page] {
    let planned = plan.pages[index]
    let frame = BoardPage(board: board, place: index + 1, count: plan.pages.count)
    let shown = planned.numbers.compactMap { phrases[$0] }
    let marks = BoardNote(board: board, phrases: shown.filter { !$0.isEmpty }).marksCells
    if board.request.form == .heldUp {
      return shown.first.map { HeldUpPage(board: board, frame: frame).variants($0) } ?? []
    }
    // A title takes one line, or two smaller ones.
    func pages(_ body: Block, badge: PhraseNumber? = nil) -> [Page] {
      [1, 2].map {
        frame.page(title: planned.title, badge: badge, lines: $0, body: body, phrases: shown)
      }
    }
    let answers = BoardAnswers(board: board)
    switch planned.layout {
    case .cells where planned.entries.isEmpty:
      return pages(answers.staffBlock(columns: 2))
    case .cells:
      let cells = BoardCells(board: board, marksCells: marks)
      let entries = planned.entries.map { $0.number.flatMap { phrases[$0] } }
      return BoardCells.shapes.flatMap { shape in
        pages(
          with(
            planned.answers, cells.grid(entries, columns: planned.columns, shape: shape)))
      }
    case .list where planned.isIndex:
      return pages(BoardIndex(board: board, plan: plan).block)
    case .list:
      let rows = BoardRows(board: board, marksCells: marks, answers: answers)
      let entries = planned.entries.map { row($0, phrases) }
      return [BoardRows.Heights.planned, .natural].flatMap {
        pages(with(planned.answers, rows.list(entries, room: plan.room, heights: $0)))
      }
    default: return []
    }
  }

  /// Cells over the answers; beside them where the paper lies.
  private func with(_ answers: BoardDefinition.Answers?, _ body: Block) -> Block {
    guard answers == .staff else { return body }
    let block = BoardAnswers(board: board)
    if parts.options.isLandscape {
      return .stack(
        Stack(
          .along, gap: parts.u(0.7), shares: [4, 1],
          children: [body, block.staffBlock(columns: 1)]))
    }
    return .stack(
      Stack(
        .down, gap: parts.u(0.7), shares: [1, 0], children: [body, block.staffBlock()]))
  }

  private func row(
    _ entry: BoardPlan.Entry, _ phrases: [PhraseNumber: BoardPhrase]
  ) -> BoardRows.Row {
    switch entry {
    case .phrase(let number, let rows):
      guard let phrase = phrases[number] else { return .blank }
      return .phrase(phrase, rows: rows)
    case .category(let category):
      let number = PhraseNumber(category: 0, index: 50 + category)
      return .category(number.flatMap(board.reader.label(_:)), number: number)
    case .blank: return .blank
    }
  }
}
