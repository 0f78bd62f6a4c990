import Documents
import FoundationEssentials
import Phrasebooks
import TestSupport
import Testing
import WritingSystems

@testable import Sheets

/// What stands where on a board, before anything is set: every page is taken to fit.
@Suite struct `Places on a board` {
  static let names = ["common", "staff", "guest", "medical", "food", "body", "everything"]
  private static let catalogue = PhrasebookReader().read(
    "\(Repository.root)/Phrasebooks", languages: nil
  ).catalogue

  private func definition(_ name: String) throws -> BoardDefinition {
    let bytes = try #require(TestFile.read("\(Repository.root)/Data/Boards/\(name).json"))
    return try JSONDecoder().decode(BoardDefinition.self, from: Data(bytes))
  }

  private func compose(
    _ name: String, _ request: BoardRequest, _ change: (inout SheetOptions) -> Void = { _ in }
  ) throws -> BoardComposer.Result {
    let composer = SheetComposer(
      catalogue: Self.catalogue,
      languages: LanguageTable(folder: "\(Repository.root)/Data/Languages"), fits: { _ in true })
    var options = SheetOptions(languages: [], issued: "2026-11-23T16:30")
    change(&options)
    let numbers = LanguageNumbers([LanguageNumbers.Entry(number: 9, language: "ne")])
    return try BoardComposer(composer, numbers: numbers)
      .compose(try definition(name), request, options: options)
  }

  @Test(arguments: names, BoardRequest.Form.allCases)
  func `are the same in every language`(name: String, form: BoardRequest.Form) throws {
    for isFree in [false, true] {
      var first: [[PhraseNumber?]] = []
      var codes: [String] = []
      for language in Self.catalogue.languages where !language.isJapanese {
        let made = try compose(name, BoardRequest(language: language, form: form)) {
          $0.allowsUnreviewed = isFree
          $0.confirmation = isFree ? .all : .none
        }
        if codes.isEmpty {
          first = made.sheets.map(\.cells)
          codes = made.sheets.map(\.code)
        }
        #expect(made.sheets.map(\.cells) == first, "\(language)")
        #expect(made.sheets.map(\.code) == codes, "\(language)")
      }
      #expect(!codes.isEmpty)
    }
  }

  @Test func `keep their number where a phrase may not be printed`() throws {
    let bare = try compose("everything", BoardRequest(language: "ne"))
    let free = try compose("everything", BoardRequest(language: "ne")) {
      $0.allowsUnreviewed = true
      $0.confirmation = .all
    }
    #expect(free.omissions.isEmpty)
    let drinkable = try #require(PhraseNumber("13-02"))
    let reasons = bare.omissions.filter { $0.number == drinkable }.map(\.reason)
    #expect(reasons == [.unreviewedLifeSafety])
    let unconfirmed = bare.omissions.filter { $0.reason == .unconfirmed }.map(\.number)
    #expect(unconfirmed.contains(try #require(PhraseNumber("09-01"))))
    // A page that lost all its phrases is not printed; the others keep number and place.
    for sheet in bare.sheets {
      let same = try #require(free.sheets.first { $0.code == sheet.code })
      #expect(sheet.cells == same.cells)
    }
    #expect(bare.sheets.count < free.sheets.count)
    let printed = bare.sheets.flatMap { Self.badges($0.page) }
    #expect(printed.contains("13-02"))
    let words = try Self.catalogue.text(of: drinkable, in: "ne")
    #expect(!bare.sheets.contains { Self.texts($0.page).contains { $0.plain == words } })
    #expect(free.sheets.contains { Self.texts($0.page).contains { $0.plain == words } })
  }

  @Test func `take all phrases that there are into the board of everything`() throws {
    let made = try compose("everything", BoardRequest(language: "en")) {
      $0.allowsUnreviewed = true
      $0.confirmation = .all
    }
    let cells = Set(made.sheets.flatMap(\.cells).compactMap { $0 })
    let missing = Self.catalogue.phrases.map(\.number).filter {
      $0.category != 0 && $0.category != 41 && !cells.contains($0)
    }
    #expect(missing == [])
  }

  @Test func `never hold up what is for one person alone`() throws {
    let number = try #require(Self.catalogue.phrases.first { $0.flags.contains(.isPrivate) }).number
    let held = try compose("everything", BoardRequest(language: "en", form: .heldUp)) {
      $0.confirmation = .all
    }
    #expect(held.omissions.contains { $0.number == number && $0.reason == .isPrivate })
    #expect(!held.sheets.contains { $0.cells.contains(number) })
    let inHand = try compose("everything", BoardRequest(language: "en")) { $0.confirmation = .all }
    #expect(!inHand.omissions.contains { $0.number == number })
  }

  @Test func `have lines to write on where a value is not known`() throws {
    let reader = BoardReader(
      words: SheetWords(catalogue: Self.catalogue, naming: nil),
      options: SheetOptions(
        languages: [], allowsUnreviewed: true, confirmation: .all, issued: "2026-11-23"),
      request: BoardRequest(language: "en"))
    for language in Self.catalogue.languages where !language.isJapanese {
      let reader = BoardReader(
        words: reader.words, options: reader.options, request: BoardRequest(language: language))
      for phrase in Self.catalogue.phrases where !phrase.placeholders.isEmpty {
        guard let words = try reader.phrase(phrase.number).words else { continue }
        let named = phrase.placeholders.allSatisfy { $0.type == .language }
        for text in [words.guest.plain, words.japanese.plain] {
          #expect(!text.contains("{") && !text.contains("888"), "\(phrase.number) \(text)")
          #expect(named || text.contains("__"), "\(phrase.number) \(text)")
        }
      }
    }
  }

  @Test func `have the same choices in every language`() throws {
    let lists = Self.catalogue.phrases.filter { $0.flags.contains(.parts) }
    #expect(lists.filter { $0.number.category == 41 }.count >= 13)
    for phrase in lists {
      let source = PhraseParts(phrase.source)
      for language in Self.catalogue.languages {
        guard let text = Self.catalogue.translation(of: phrase.number, in: language)?.text else {
          continue
        }
        let parts = PhraseParts(text)
        #expect(parts.choices.count == source.choices.count, "\(phrase.number) \(language)")
        #expect((parts.heading == nil) == (source.heading == nil), "\(phrase.number) \(language)")
        #expect(!parts.choices.contains(""), "\(phrase.number) \(language)")
      }
    }
  }

  @Test func `say in the index on which page a number is`() throws {
    let made = try compose("food", BoardRequest(language: "vi")) { $0.confirmation = .all }
    let index = try #require(made.sheets.last)
    let texts = Self.texts(index.page).map(\.plain)
    for sheet in made.sheets.dropLast() {
      #expect(texts.contains(sheet.code), "\(sheet.code)")
      let numbers = sheet.cells.compactMap { $0?.description }.joined(separator: "  ")
      if !sheet.cells.isEmpty { #expect(texts.contains(numbers), "\(sheet.code)") }
    }
  }

  @Test func `set a second language between the guest's and the Japanese`() throws {
    let number = try #require(PhraseNumber("13-13"))
    let made = try compose("guest", BoardRequest(language: "ne", second: "en"))
    let page = try #require(made.sheets.first { $0.cells.contains(number) }).page
    let texts = Self.texts(page)
    for language: LanguageTag in ["ne", "en", "ja-simple"] {
      let notation = try Self.catalogue.text(of: number, in: language)
      let words = SheetWords.text(notation, language)
      #expect(texts.contains(words), "\(language)")
    }
  }

  /// All texts of a page in their order.
  private static func texts(_ page: Page) -> [Text] { page.blocks.flatMap(texts) }

  private static func texts(_ block: Block) -> [Text] {
    switch block {
    case .text(let paragraph): [paragraph.text]
    case .stack(let stack): stack.children.flatMap(texts)
    case .grid(let grid): grid.cells.flatMap(texts)
    case .table(let table): table.rows.flatMap { $0.flatMap(texts) }
    case .pictogram, .drawing: []
    }
  }

  private static func badges(_ page: Page) -> [String] {
    texts(page).filter { $0.language == "en" }.map(\.plain)
  }
}
