import Documents
import Geometry
import Phrasebooks
import TestSupport
import Testing
import WritingSystems

@testable import Sheets

/// What composers decide before anything is set: words, languages, refusals. Every page is taken to fit.
@Suite struct `Composing a sign` {
  private static let catalogue = PhrasebookReader().read(
    "\(Repository.root)/Phrasebooks", languages: nil
  ).catalogue

  private func composer(fits: @escaping (Page) -> Bool = { _ in true }) -> SheetComposer {
    SheetComposer(
      catalogue: Self.catalogue,
      languages: LanguageTable(folder: "\(Repository.root)/Data/Languages"), fits: fits)
  }

  private func options(_ languages: [LanguageTag]) -> SheetOptions {
    SheetOptions(
      languages: languages, allowsUnreviewed: true, confirmation: .all, issued: "2026-11-23T16:30")
  }

  private func number(_ text: String) throws -> PhraseNumber { try #require(PhraseNumber(text)) }

  @Test func `refuses life-safety words that nobody has checked`() throws {
    var options = options(["en", "ne"])
    options.allowsUnreviewed = false
    let number = try number("13-02")
    let error = #expect(throws: SheetError.self) { try composer().sign(number, options: options) }
    guard case .unreviewed(let numbers, let languages) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(numbers == [number] && languages.contains("en") && languages.contains("ne"))
    options.languages = []
    #expect(try composer().sign(number, options: options).sheets.count == 1)
  }

  @Test func `refuses a claim that nobody on site has confirmed`() throws {
    let number = try number("13-01")
    var options = options(["en"])
    options.confirmation = .none
    #expect(throws: SheetError.unconfirmed(number)) {
      try composer().sign(number, options: options)
    }
    options.confirmation = .phrases([try self.number("09-02")])
    #expect(throws: SheetError.unconfirmed(number)) {
      try composer().sign(number, options: options)
    }
    options.confirmation = .phrases([number])
    let sheet = try #require(composer().sign(number, options: options).sheets.first)
    #expect(sheet.page.furniture.footer[0].text.plain.contains("現地確認済み"))
  }

  @Test func `refuses what no book has, and what never hangs on a wall`() throws {
    let none = try number("99-99")
    #expect(throws: SheetError.noSuchPhrase(none)) {
      try composer().sign(none, options: options([]))
    }
    #expect(throws: SheetError.unknownLanguages(["xx", "de"])) {
      try composer().sign(number("13-02"), options: options(["en", "xx", "de"]))
    }
    for phrase in Self.catalogue.phrases where phrase.flags.contains(.isPrivate) {
      #expect(throws: SheetError.isPrivate(phrase.number)) {
        try composer().sign(phrase.number, options: options(["en"]))
      }
    }
  }

  @Test func `names the placeholder that has no value`() throws {
    let number = try number("13-04")
    let error = #expect(throws: SheetError.self) {
      try composer().sign(number, options: options(["en"]))
    }
    guard case .value(number, .missingValue(let name, _, _)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(["time", "place"].contains(name))
  }

  @Test func `leaves out unchecked words where only checked ones are asked`() throws {
    var options = options(["en", "vi"])
    options.reviewedOnly = true
    let made = try composer().sign(number("12-01"), options: options)
    #expect(made.sheets.count == 1 && made.sheets[0].languages == [])
    #expect(made.omissions.flatMap(\.languages) == ["en", "vi"])
    #expect(made.omissions.allSatisfy { $0.reason == .unreviewed })
    // Plain Japanese that nobody has checked gives way to the source.
    let sentence = try composer().sign(number("09-03"), options: options)
    #expect(PageParts.headline(of: sentence.sheets[0].page)?.text.language == "ja")
  }

  @Test(arguments: 1...12)
  func `puts at most five languages on a sheet, in the order asked`(count: Int) throws {
    let all: [LanguageTag] = [
      "en", "vi", "ne", "my", "ur", "ko", "th", "si", "km", "bn", "hi", "mn",
    ]
    let asked = Array(all.prefix(count))
    let made = try composer().sign(number("12-01"), options: options(asked)).sheets
    #expect(made.map(\.languages.count) == Self.chunks(count, of: 5))
    #expect(made.flatMap(\.languages) == asked)
    #expect(made.map(\.part) == Array(1...made.count))
    #expect(made.allSatisfy { $0.parts == made.count })
    for sheet in made {
      #expect(PageParts.headline(of: sheet.page)?.text.language == "ja")
      let foot = sheet.page.furniture.footer.map(\.text.plain).joined()
      #expect(foot.contains("枚") == (made.count > 1))
    }
  }

  @Test(arguments: [(2_000.0, 5), (3_000, 5), (3_100, 3), (10_000, 3)])
  func `puts three where it is read from more than three metres`(
    distance: Double, most: Int
  ) throws {
    var options = options(["en", "vi", "ne", "my", "ur", "ko"])
    options.distance = distance
    let made = try composer().sign(number("12-01"), options: options).sheets
    #expect(made.map(\.languages.count) == Self.chunks(6, of: most))
  }

  @Test func `moves the last language to a second sheet where it does not fit`() throws {
    let composer = composer { page in PageParts.rows(of: page).count <= 2 }
    let made = try composer.sign(number("12-01"), options: options(["en", "vi", "ne"])).sheets
    #expect(made.map(\.languages) == [["en", "vi"], ["ne"]])
    #expect(made[1].page.furniture.footer.map(\.text.plain).joined().contains("2／2 枚"))
  }

  @Test func `says which paper would do`() throws {
    let composer = composer { $0.paper.width.value > 290 }
    let number = try number("12-01")
    #expect(throws: SheetError.doesNotFit("12-01", .a3)) {
      try composer.sign(number, options: options(["en"]))
    }
    let never = self.composer { _ in false }
    #expect(throws: SheetError.doesNotFit("12-01", nil)) {
      try never.sign(number, options: options(["en"]))
    }
  }

  @Test func `hangs short signs in official Japanese and sentences in plain Japanese`() throws {
    for phrase in Self.catalogue.phrases where !phrase.flags.contains(.isPrivate) {
      var options = options(["en"])
      for placeholder in phrase.placeholders {
        options.values[placeholder.name] = placeholder.sample
      }
      guard
        phrase.placeholders.allSatisfy({ !["place", "item", "area"].contains($0.type.rawValue) })
      else { continue }
      let page = try #require(composer().sign(phrase.number, options: options).sheets.first).page
      let headline = try #require(PageParts.headline(of: page))
      let letters = headline.text.plain.unicodeScalars.count { $0 != " " && $0.value != 0x200B }
      if headline.text.language == "ja" {
        #expect(phrase.kind == .sign && letters <= 13, "\(phrase.number)")
      } else {
        #expect(headline.text.language == "ja-simple", "\(phrase.number)")
      }
      #expect(headline.origin == phrase.number.description)
    }
  }

  @Test func `gives every text of a phrase its number, so that problems name it`() throws {
    var drill = options(["en", "ne"])
    drill.isDrill = true
    for options in [options(["en", "ne"]), drill] {
      let page = try #require(composer().sign(number("13-02"), options: options).sheets.first).page
      #expect(PageParts.headline(of: page)?.origin == "13-02")
      let rows = PageParts.rows(of: page)
      #expect(rows.map(\.text.language) == ["en", "ne"])
      #expect(rows.map(\.origin) == ["13-02", "13-02"])
    }
  }

  @Test func `marks words of one's own as made on site, without a number`() throws {
    let made = try composer().ownWords(
      [("ja", "本日《ほんじつ》休み"), ("en", "Closed today")], pictogram: nil, options: options(["en"]))
    let page = try #require(made.first).page
    #expect(page.furniture.footer[0].text.plain.contains("現地作成"))
    #expect(PageParts.headline(of: page)?.text.plain == "本日休み")
    #expect(made.first?.numbers == [])
  }

  private static func chunks(_ count: Int, of size: Int) -> [Int] {
    stride(from: 0, to: count, by: size).map { min(size, count - $0) }
  }
}

/// Parts of composed pages.
enum PageParts {
  static func headline(of page: Page) -> Paragraph? {
    paragraphs(page.blocks).first { $0.role == .heading }
  }

  static func rows(of page: Page) -> [Paragraph] {
    paragraphs(page.blocks).filter { $0.role == .body }
  }

  static func paragraphs(_ blocks: [Block]) -> [Paragraph] {
    blocks.flatMap { block -> [Paragraph] in
      switch block {
      case .text(let paragraph): [paragraph]
      case .stack(let stack): paragraphs(stack.children)
      case .grid(let grid): paragraphs(grid.cells)
      case .table(let table): paragraphs(table.rows.flatMap { $0 })
      case .pictogram, .drawing: []
      }
    }
  }
}
