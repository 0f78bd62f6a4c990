public import Documents
import Geometry
public import Phrasebooks
import WritingSystems

/// Composes pointing boards: pages in one guest language with Japanese beneath (look 09 to 11).
public struct BoardComposer {
  /// One composed page of a board.
  public struct Sheet: Hashable, Sendable {
    /// The page.
    public var page: Page
    /// Its number on the board: `G1`.
    public var code: String
    /// The phrases in their cells, in order; nil for a cell without one. The same in every language.
    public var cells: [PhraseNumber?]
  }

  /// A composed board.
  public struct Result {
    /// The pages in order; numbers of pages on which nothing is left are missing.
    public var sheets: [Sheet]
    /// What was left out, and why.
    public var omissions: [Omission]
  }

  private let composer: SheetComposer
  private let numbers: LanguageNumbers

  /// Makes a composer over that of single sheets.
  public init(_ composer: SheetComposer, numbers: LanguageNumbers) {
    self.composer = composer
    self.numbers = numbers
  }

  /// The board in one language; options name it too.
  public func compose(
    _ definition: BoardDefinition, _ request: BoardRequest, options: SheetOptions
  ) throws(SheetError) -> Result {
    var options = options
    options.languages = [request.language] + (request.middle.map { [$0] } ?? [])
    if request.form == .heldUp { options.isLandscape = !definition.isForEverybody }
    if request.form == .pocket { options.isLandscape = false }
    try composer.checkLanguages(options)
    let board = parts(definition, request, options)
    let plan = try BoardPlan(
      definition, catalogue: composer.words.catalogue,
      languages: definition.isForEverybody ? settable(board) : [], form: request.form,
      isLandscape: options.isLandscape, isThreefold: request.middle != nil)
    var work = BoardWork(
      composer: composer, board: board, plan: plan, answerColumns: 6)
    try work.read()
    // Burmese answers are too wide for six beside each other: then three, on all pages of the board.
    if definition.pages.contains(where: { $0.answers == .staff }), request.form == .sheet,
      !options.isLandscape
    {
      let beside = work.countUnfitting()
      if beside > 0 {
        work.answerColumns = 3
        if work.countUnfitting() > beside { work.answerColumns = 6 }
      }
    }
    return try work.result()
  }

  /// The languages that have a phrasebook, and those whose name can be set with the fonts that are there.
  private func settable(_ board: BoardParts) -> [LanguageNumbers.Entry] {
    numbers.entries.filter { entry in
      if composer.words.catalogue.languages.contains(entry.language) { return true }
      guard let language = composer.languages.language(entry.language.description) else {
        return false
      }
      let name = Paragraph(
        Text(language.autonym, language: language.tag), size: .exactly(3), weight: .bold)
      return composer.fits(
        Page(
          paper: board.parts.paper, language: language.tag, overflow: .shrink,
          blocks: [.text(name)]))
    }
  }

  private func parts(
    _ definition: BoardDefinition, _ request: BoardRequest, _ options: SheetOptions
  ) -> BoardParts {
    let shared = composer.parts(options)
    let language = composer.languages.language(request.language.description)
    let parts =
      request.form == .pocket
      ? SheetParts(
        words: shared.words, options: options, autonyms: shared.autonyms, letters: shared.letters,
        rightToLeft: shared.rightToLeft, paper: Self.pocket) : shared
    return BoardParts(
      parts: parts, request: request,
      reader: BoardReader(words: composer.words, options: options, request: request),
      isRightToLeft: language?.direction == .rightToLeft,
      languageNumber: definition.isForEverybody ? nil : numbers.number(of: request.language),
      languageName: language?.japanese ?? request.language.description,
      letter: definition.letter, boardTitle: definition.title)
  }

  /// A7 as the pocket imposition has it; its unit makes the least letters of a board 3 mm high.
  private static var pocket: (paper: Paper, unit: Double) {
    (
      Paper(
        width: 74.25, height: 105,
        margins: Insets(top: 3.5, bottom: 5, start: 5, end: 5)), 3.2
    )
  }
}
