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
    if request.form == .heldUp { options.isLandscape = true }
    if request.form == .pocket { options.isLandscape = false }
    try composer.checkLanguages(options)
    let plan = try BoardPlan(
      definition, catalogue: composer.words.catalogue, form: request.form,
      isLandscape: options.isLandscape)
    let board = parts(definition, request, options)
    var phrases: [PhraseNumber: BoardPhrase] = [:]
    var omissions: [Omission] = []
    for page in plan.pages {
      for number in page.numbers where phrases[number] == nil {
        let phrase = try board.reader.phrase(number)
        phrases[number] = phrase
        if let omission = phrase.omission { omissions.append(omission) }
      }
    }
    let builder = BoardBuilder(board: board, plan: plan, numbers: numbers)
    var sheets: [Sheet] = []
    for (index, planned) in plan.pages.enumerated() {
      let entries = planned.numbers
      if !entries.isEmpty, entries.allSatisfy({ phrases[$0]?.isEmpty ?? true }) { continue }
      let code = "\(definition.letter)\(index + 1)"
      var page = builder.variants(index, phrases: phrases).first(where: composer.fits)
      if page == nil {
        for number in misfits(builder, index, entries, phrases) {
          let omission = Omission(
            number: number, languages: [request.language], reason: .doesNotFit(nil))
          omissions.append(omission)
          phrases[number] = phrases[number]?.without(omission)
        }
        page = builder.variants(index, phrases: phrases).first(where: composer.fits)
      }
      guard let page else { throw .doesNotFit("\(code) \(request.language)", nil) }
      sheets.append(Sheet(page: page, code: code, cells: planned.entries.map(\.number)))
    }
    return Result(sheets: sheets, omissions: omissions)
  }

  /// The phrases of a page that do not fit their own cell even where all others are empty.
  private func misfits(
    _ builder: BoardBuilder, _ index: Int, _ entries: [PhraseNumber],
    _ phrases: [PhraseNumber: BoardPhrase]
  ) -> [PhraseNumber] {
    entries.filter { number in
      guard let phrase = phrases[number], !phrase.isEmpty else { return false }
      var alone: [PhraseNumber: BoardPhrase] = [:]
      for other in entries {
        alone[other] = BoardPhrase(number: other, pictogram: nil, words: nil)
      }
      alone[number] = phrase
      return !builder.variants(index, phrases: alone).contains(where: composer.fits)
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
        paper: Self.pocket) : shared
    return BoardParts(
      parts: parts, request: request,
      reader: BoardReader(words: composer.words, options: options, request: request),
      isRightToLeft: language?.direction == .rightToLeft,
      languageNumber: numbers.number(of: request.language),
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
