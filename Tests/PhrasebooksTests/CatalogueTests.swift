import Diagnostics
import Phrasebooks
import Testing
import WritingSystems

@Suite struct `Reading a catalogue` {
  @Test func `phrases come in the order of the book, with their translations`() throws {
    let book = try TemporaryBook.shipped()
    let (catalogue, rules) = book.read()
    #expect(rules.isEmpty)
    #expect(catalogue.languages == ["ja", "ja-simple", "en", "ur"])
    #expect(
      catalogue.phrases.map(\.number.description).prefix(4) == ["13-01", "13-02", "13-04", "13-03"])
    let number = try #require(PhraseNumber("13-04"))
    let phrase = try #require(catalogue[number])
    #expect(phrase.source == "水を配ります：{time}、{place}")
    #expect(phrase.section == PhraseSection(number: "13", title: "水"))
    #expect(phrase.placeholders.map(\.type) == [.time, .place])
    #expect(catalogue.translation(of: number, in: "en-GB")?.text == "Water: {time}, {place}")
    #expect(catalogue.translation(of: number, in: "en")?.line == 15)
    #expect(catalogue.translation(of: number, in: "fr") == nil)
    #expect(catalogue.state(of: number, in: "en") == .translated)
    #expect(catalogue.state(of: number, in: "ja") == .final)
    #expect(catalogue.state(of: number, in: "fr") == .initial)
  }

  @Test func `only the wanted languages are read, and always the source`() throws {
    let book = try TemporaryBook.shipped()
    #expect(book.read(["en-US", "fr"]).catalogue.languages == ["ja", "en"])
  }

  @Test func `all that is wrong is reported at once`() throws {
    var english = TemporaryBook.english
    english += "\nmsgctxt \"13-01\"\nmsgid \"飲めます\"\nmsgstr \"again\"\n"
    english += "\nmsgctxt \"99-01\"\nmsgid \"x\"\nmsgstr \"x\"\n\nmsgid \"y\"\nmsgstr \"y\"\n"
    english.replace("飲めません", with: "飲むな")
    let book = try TemporaryBook(files: [
      "ja.po": TemporaryBook.japanese, "EN_us.po": "", "en.po": english,
      "ur.po": TemporaryBook.po("hi", [("13-01", "飲めます", "")]),
    ])
    let found = book.read().rules
    let expected = [
      "file-name", "source-differs", "duplicate-entry", "unknown-number", "po-number", "po-header",
    ]
    for rule in expected { #expect(found.contains(rule), "\(rule)") }
    #expect(found.count { $0 == "missing-translation" } == 8)
  }

  @Test(arguments: [
    ("\"kind\": \"S\"", "\"kind\": \"X\"", "book-kind"),
    ("\"13-03\", \"kind\"", "\"13-3\", \"kind\"", "book-number"),
    ("life-safety", "safety", "book-flag"),
    ("\"type\": \"count\"", "\"type\": \"number\"", "book-type"),
    ("\"title\": \"水\"", "\"name\": \"水\"", "book-format"),
    ("\"13-06\"", "\"13-09\"", "duplicate-number"),
    ("\"13-06\"", "\"14-06\"", "book-section"), ("{ \"title\"", "[ \"title\"", "book-format"),
  ])
  func `mistakes in the book are reported`(good: String, bad: String, rule: String) throws {
    let json = TemporaryBook.json.replacing(good, with: bad, maxReplacements: 1)
    #expect(json != TemporaryBook.json)
    let book = try TemporaryBook(book: json, files: ["ja.po": TemporaryBook.japanese])
    #expect(book.read().rules.contains(rule))
  }

  @Test func `a folder that is not there is reported`() {
    let (catalogue, diagnostics) = PhrasebookReader().read("/nowhere")
    #expect(catalogue.phrases.isEmpty)
    #expect(diagnostics.map(\.rule) == ["file-missing"])
  }

  @Test func `numbers are for ever`() throws {
    let book = try TemporaryBook.shipped()
    let all = book.read().catalogue.phrases.map(\.number.description)
    let list = "# all\n" + all.dropFirst().joined(separator: "\n") + "\n41-07\n"
    try book.write(list, to: "numbers.txt")
    #expect(book.read().rules == ["number-unlisted", "number-gone"])
  }
}
