import Documents
import Geometry
import Phrasebooks
import Sheets
import TestSupport
import Testing
import Typesetting
import WritingSystems

@testable import ShirubeKit

/// Boards on paper, as other programs read them.
@Suite struct `A board on paper` {
  private let proof = Proof()
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/board.pdf" }

  init() throws { folder = try #require(TemporaryFolder()) }

  private func make(
    _ name: String, _ request: BoardRequest, isLandscape: Bool = false
  ) throws -> BoardMaker.Result {
    let definition = try BoardLibrary(proof.workspace.data).board(name)
    var options = proof.options([])
    options.isLandscape = isLandscape
    return try BoardMaker(proof.workspace).make(definition, [request], options: options)
  }

  private func write(_ document: Document, _ arrangement: PageArrangement = .pages) -> Int {
    let result = DocumentPrinter(proof.workspace).print(
      document, as: .pdf, arrangement: arrangement)
    #expect(result.diagnostics.isEmpty)
    TestFile.write(result.files.first ?? [], to: path)
    return result.pageCount
  }

  /// The text of each page, as poppler reads it.
  private var texts: [String] {
    let all = Command.run(["pdftotext", "-raw", path, "-"]).text
    return all.split(separator: "\u{0C}", omittingEmptySubsequences: false).map(String.init)
  }

  private func words(_ number: PhraseNumber, _ language: LanguageTag) throws -> String {
    let words = SheetComposerWords(Proof.catalogue)
    return try words.text(number, language)
  }

  /// The languages in which a mistake of setting shows first, and the boards.
  static let cases: [(String, LanguageTag)] = [
    ("guest", "ne"), ("guest", "ur"), ("guest", "my"), ("staff", "vi"), ("staff", "si"),
    ("medical", "km"), ("medical", "my"), ("food", "ne"), ("food", "th"), ("body", "ur"),
  ]

  @Test(arguments: cases)
  func `gives every phrase back where its number stands`(
    name: String, language: LanguageTag
  ) throws {
    let made = try make(name, BoardRequest(language: language))
    #expect(made.omissions.isEmpty)
    let sheets = try #require(made.boards.first).sheets
    #expect(write(made.document) == sheets.count)
    #expect(PDFFacts.complaints(path) == [])
    let texts = texts
    for (index, sheet) in sheets.enumerated() {
      for number in sheet.cells.compactMap({ $0 }) {
        #expect(
          ComparableText.stands(number.description, in: texts[index]), "\(number) on \(sheet.code)")
        let flags = Proof.catalogue[number]?.flags ?? []
        if flags.contains(.parts) { continue }
        for tag in [language, .plainJapanese] {
          let words = try words(number, tag)
          #expect(
            ComparableText.stands(words, in: texts[index]),
            "\(number) in \(tag) on \(sheet.code): \(words)")
        }
      }
      #expect(ComparableText.stands(sheet.code, in: texts[index]))
    }
  }

  @Test func `names in its index the page of each category`() throws {
    let made = try make("everything", BoardRequest(language: "en"))
    _ = write(made.document)
    let texts = texts
    let sheets = try #require(made.boards.first).sheets
    let title = try #require(PhraseNumber("00-30"))
    let index = try words(title, "en")
    let pages = texts.filter { ComparableText.stands(index, in: $0) }
    #expect(!pages.isEmpty)
    for category in 1...40 {
      let first = sheets.first { $0.cells.contains { $0?.category == category } }
      let code = try #require(first?.code)
      let name = try words(try #require(PhraseNumber(category: 0, index: 50 + category)), "en")
      // Code, number of the category, title: in this order in the text of the index.
      let digits = category < 10 ? "0\(category)" : "\(category)"
      #expect(
        pages.contains { ComparableText.stands("\(code)\(digits)\(name)", in: $0) },
        "\(code) \(digits) \(name)")
    }
  }

  @Test func `lies mirrored for a language from right to left`() throws {
    func place(_ language: LanguageTag) throws -> (words: Double, badge: Double, width: Double) {
      let made = try make("guest", BoardRequest(language: language))
      let frame = try proof.frame(made.document.pages[0])
      let number = made.boards[0].sheets[0].cells[0]
      var words: Double?
      var badge: Double?
      for case .text(let text) in frame.items {
        let element = frame.elements[text.element]
        if element.origin == number?.description, element.language == language.description {
          words = words ?? text.origins.first?.x
        }
        if element.text == number?.description { badge = text.origins.first?.x }
      }
      return (try #require(words), try #require(badge), frame.width)
    }
    let left = try place("ne")
    #expect(left.words < left.width / 3)
    #expect(left.badge < left.words)
    let right = try place("ur")
    #expect(right.words > right.width * 2 / 3)
    // The number stays at the left of its cell.
    #expect(right.badge > right.width / 2 && right.badge < right.words)
  }

  @Test(arguments: ["ne", "ur"] as [LanguageTag])
  func `folds to a book whose pages follow each other`(language: LanguageTag) throws {
    let isRightToLeft = language == "ur"
    let made = try make("food", BoardRequest(language: language, form: .pocket))
    let count = made.document.pages.count
    #expect(made.document.pages.allSatisfy { $0.paper.width == 74.25 && $0.paper.height == 105 })
    let sheets = write(made.document, isRightToLeft ? .pocketRightToLeft : .pocket)
    #expect(sheets == (count + 7) / 8)
    #expect(PDFFacts.complaints(path) == [])
    // Where poppler finds the number of each page.
    var sheet = -1
    for line in Command.run(["pdftotext", "-bbox", path, "-"]).text.split(separator: "\n") {
      if line.contains("<page ") { sheet += 1 }
      let parts = line.split(separator: "\"")
      guard line.contains("<word"), parts.count == 9, let x = Double(parts[1]),
        let y = Double(parts[3])
      else { continue }
      let word = parts[8].dropFirst().prefix { $0 != "<" && $0 != "／" }
      guard word.hasPrefix("F"), let page = Int(word.dropFirst()), page <= count,
        y * 25.4 / 72 > 105 ? y * 25.4 / 72 - 105 < 20 : y * 25.4 / 72 > 85
      else { continue }
      #expect((page - 1) / 8 == sheet, "\(word)")
      let column = Int(x * 25.4 / 72 / 74.25)
      let row = Int(y * 25.4 / 72 / 105)
      let place = (page - 1) % 8
      // 5 4 3 2 over 6 7 8 1; from right to left mirrored.
      let expected = [3, 3, 2, 1, 0, 0, 1, 2][place]
      #expect(row == ((1...4).contains(place) ? 0 : 1), "\(word)")
      #expect(column == (isRightToLeft ? 3 - expected : expected), "\(word)")
    }
    #expect(sheet + 1 == sheets)
  }

  @Test(arguments: ["my", "ur", "si"] as [LanguageTag])
  func `holds up one phrase a page, lying`(language: LanguageTag) throws {
    let made = try make("guest", BoardRequest(language: language, form: .heldUp))
    #expect(made.omissions.isEmpty)
    #expect(made.document.pages.count == 96)
    for page in made.document.pages { #expect(page.paper.width > page.paper.height) }
    for sheet in made.boards[0].sheets { #expect(sheet.cells.count == 1) }
  }

  @Test(arguments: ["my", "ur", "km"] as [LanguageTag])
  func `fits on a lying sheet, and with a third language`(language: LanguageTag) throws {
    for name in ["guest", "staff", "medical", "food"] {
      #expect(
        try make(name, BoardRequest(language: language), isLandscape: true).omissions.isEmpty)
      #expect(
        try make(name, BoardRequest(language: language, second: "en")).omissions.isEmpty)
    }
  }

  @Test func `shows every language its number on the common board`() throws {
    let made = try make("common", BoardRequest(language: .plainJapanese, second: .japanese))
    _ = write(made.document)
    #expect(PDFFacts.complaints(path) == [])
    let text = texts.joined()
    let numbers = LanguageNumberReader(proof.workspace.data).read()
    #expect(numbers.entries.count == 39)
    #expect(numbers.number(of: "ne") == 9 && numbers.number(of: "ur") == 20)
    #expect(Set(numbers.entries.map(\.number)).count == 39)
    for entry in numbers.entries {
      let language = try #require(proof.workspace.languages.language(entry.language.description))
      #expect(ComparableText.stands(language.japanese, in: text), "\(language.tag)")
    }
    let understand = try #require(PhraseNumber("01-03"))
    for language in Proof.languages {
      let words = try Proof.catalogue.text(
        of: understand, in: language, values: ["language": .language(language)])
      #expect(ComparableText.stands(words, in: text), "\(language)")
    }
  }
}

/// Words as boards have them, with lines where a value is not known.
private struct SheetComposerWords {
  let catalogue: Catalogue

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  func text(_ number: PhraseNumber, _ language: LanguageTag) throws -> String {
    let text = try catalogue.text(of: number, in: language, values: values(number, language))
    let plain = language.isJapanese ? try RubyText.parse(text).base : text
    var result = ""
    var rest = plain[...]
    while let first = rest.first {
      let isNumber = rest.hasPrefix("888")
      result += isNumber ? "___" : String(first)
      rest = rest.dropFirst(isNumber ? 3 : 1)
    }
    return result
  }

  private func values(
    _ number: PhraseNumber, _ language: LanguageTag
  ) -> [String: PlaceholderValue] {
    var values: [String: PlaceholderValue] = [:]
    for placeholder in catalogue[number]?.placeholders ?? [] {
      switch placeholder.type {
      case .count: values[placeholder.name] = .count(888)
      case .language: values[placeholder.name] = .language(language)
      case .time: values[placeholder.name] = .measure("__:__")
      case .date: values[placeholder.name] = .measure("__/__")
      case .dateTime: values[placeholder.name] = .measure("__/__ __:__")
      case .distance, .height, .floor, .warningLevel: values[placeholder.name] = .measure("___")
      default: values[placeholder.name] = .measure("_______")
      }
    }
    return values
  }
}
