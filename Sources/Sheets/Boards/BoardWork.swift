import Documents
import Phrasebooks
import WritingSystems

/// One board on its way: what its phrases say, and which pages fit.
struct BoardWork {
  let composer: SheetComposer
  let board: BoardParts
  let plan: BoardPlan
  var answerColumns: Int { didSet { made = [:] } }
  private var phrases: [PhraseNumber: BoardPhrase] = [:] {
    didSet {
      made = [:]
      missing = nothingLeft
    }
  }
  private var omissions: [Omission] = []
  /// The pages on which nothing is left: they are not printed, and keep their number.
  private var missing: Set<Int> = []
  /// Pages that fit, as long as nothing changes.
  private var made: [Int: Page] = [:]

  init(composer: SheetComposer, board: BoardParts, plan: BoardPlan, answerColumns: Int) {
    self.composer = composer
    self.board = board
    self.plan = plan
    self.answerColumns = answerColumns
  }

  /// Reads what all cells say.
  mutating func read() throws(SheetError) {
    var phrases: [PhraseNumber: BoardPhrase] = [:]
    for page in plan.pages {
      for number in page.numbers + builder.hidden(page) where phrases[number] == nil {
        let phrase = try board.reader.phrase(number)
        phrases[number] = phrase
        if let omission = phrase.omission { omissions.append(omission) }
      }
    }
    self.phrases = phrases
  }

  /// How many pages with answers do not fit.
  mutating func countUnfitting() -> Int {
    var count = 0
    for index in plan.pages.indices
    where plan.pages[index].answers != nil && !missing.contains(index) && page(index) == nil {
      count += 1
    }
    return count
  }

  /// The pages; what does not fit its cell leaves it empty.
  mutating func result() throws(SheetError) -> BoardComposer.Result {
    var sheets: [BoardComposer.Sheet] = []
    for (index, planned) in plan.pages.enumerated() where !missing.contains(index) {
      let code = "\(board.letter)\(index + 1)"
      if page(index) == nil {
        for number in misfits(index) {
          let omission = Omission(
            number: number, languages: [board.request.language], reason: .doesNotFit(nil))
          omissions.append(omission)
          phrases[number] = phrases[number]?.without(omission)
        }
      }
      guard let page = page(index) else {
        throw .doesNotFit("\(code) \(board.request.language)", nil)
      }
      sheets.append(
        BoardComposer.Sheet(page: page, code: code, cells: planned.entries.map(\.number)))
    }
    return BoardComposer.Result(sheets: sheets, omissions: omissions)
  }

  private var builder: BoardBuilder {
    BoardBuilder(
      board: board, plan: plan, languages: composer.languages, answerColumns: answerColumns,
      missing: missing)
  }

  private var nothingLeft: Set<Int> {
    Set(
      plan.pages.indices.filter { index in
        let numbers = plan.pages[index].numbers
        return !numbers.isEmpty && numbers.allSatisfy { phrases[$0]?.isEmpty ?? false }
      })
  }

  private mutating func page(_ index: Int) -> Page? {
    if let page = made[index] { return page }
    let page = builder.page(index, phrases: phrases, fits: composer.fits)
    made[index] = page
    return page
  }

  /// The phrases of a page that do not fit their own cell even where all others are empty.
  private func misfits(_ index: Int) -> [PhraseNumber] {
    let numbers = plan.pages[index].numbers
    return numbers.filter { number in
      guard let phrase = phrases[number], !phrase.isEmpty else { return false }
      var alone = phrases
      for other in numbers where other != number {
        alone[other] = BoardPhrase(number: other, pictogram: nil, words: nil)
      }
      alone[number] = phrase
      return builder.page(index, phrases: alone, fits: composer.fits) == nil
    }
  }
}
