import Diagnostics
import Phrasebooks
import Testing
import WritingSystems

@Suite struct `Checking texts` {
  private func rules(
    _ number: String, _ language: LanguageTag, _ text: String, terms: TermTable = TermTable(),
    missingGlyphs: ((String, LanguageTag) -> [Unicode.Scalar])? = nil
  ) throws -> [String] {
    let book = try TemporaryBook.shipped()
    let check = CatalogueCheck(book.read().catalogue, terms: terms, missingGlyphs: missingGlyphs)
    let number = try #require(PhraseNumber(number))
    let found = check.diagnostics(
      of: number, as: Translation(language: language, text: text, line: 7))
    for diagnostic in found {
      #expect(diagnostic.position.line == 7)
      #expect(diagnostic.position.element == "\(number) \(language)")
      #expect(diagnostic.position.file.hasSuffix("shelter/\(language).po"))
      #expect(diagnostic.hint != nil)
    }
    return found.map(\.rule)
  }

  @Test func `the sample book is clean`() throws {
    let book = try TemporaryBook.shipped()
    let found = CatalogueCheck(book.read().catalogue).diagnostics()
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test(arguments: [
    ("13-04", "en", "Water: {time}", "placeholder-missing"),
    ("13-04", "en", "Water: {time}, {plaec}", "placeholder-unknown"),
    ("13-04", "en", "Water: {time}, {place}, {place}", "placeholder-count"),
    ("13-04", "en", "Water: {time}, {place", "message-syntax"),
    ("13-04", "en", "Water's here: {time}, {place}", "ascii-apostrophe"),
    ("13-06", "en", "Up to {count, plural, other {# liters}}.", "plural-missing"),
    ("13-06", "en", "Up to {count, plural, one {a liter} other {# liters}}.", "placeholder-count"),
    ("13-06", "en", "Up to {count, plural, one {#} few {#} other {#}}.", "plural-unknown"),
    ("13-06", "en", "Up to {count, number} liters.", "message-kind"),
    ("13-04", "en", "Water: {time, plural, one {#} other {#}}, {place}", "plural-type"),
    ("13-02", "en", "Do not drink 2 liters", "numbers-differ"),
    ("13-02", "bn", "২ লিটার", "digits-not-european"),
    ("13-02", "vi", "Kho\u{302}ng uống", "not-nfc"),
    ("13-02", "en", "Do not\u{200B} drink", "invisible-character"),
    ("13-02", "en", "Do not\u{A0}drink", "invisible-character"),
    ("13-02", "th", "ห้าม\u{202E}ดื่ม", "invisible-character"),
    ("13-02", "en", "Do not\u{200D} drink", "invisible-character"),
    ("13-02", "th", "ห้าม\u{200B}\u{200B}ดื่ม", "break-mark"),
    ("13-02", "th", "ห้า\u{200B}ม ดื\u{200B}่ม", "break-mark"),
    ("13-02", "en", "Do nоt drink", "wrong-script"),
    ("13-02", "mn", "Уухыг xориглоно", "mixed-script"),
    ("13-02", "th", "ห้าม drink", "foreign-word"), ("13-02", "ko", "飲めません", "wrong-script"),
    ("13-02", "zh-Hant", "禁止饮用", "wrong-han"), ("13-02", "zh-Hans", "禁止飲用", "wrong-han"),
    ("13-02", "zh-Hans", "飲めません", "unchanged"), ("13-02", "ja-simple", "飲《の》めませ《ん", "ruby-broken"),
    ("13-02", "ja-simple", "飲めません", "ruby-missing"),
    ("13-02", "ja-simple", "飲《ノ》めません", "ruby-reading"),
    ("13-02", "ja", "飲《の》まないで", "ja-differs"), ("13-02", "en", " Do not drink", "blank-at-end"),
    ("13-02", "en", "Do  not drink", "blank-doubled"),
    ("13-02", "en", "Do not drink (it", "bracket-unpaired"),
    ("13-02", "en", "Do not ( drink)", "blank-at-mark"),
    ("13-02", "en", "\"Do not\" drink", "quote-straight"),
    ("13-09", "en", "Until {date}。", "stop-wrong"),
    ("13-06", "ur", "ہر شخص {count} لیٹر", "stop-missing"),
    ("13-02", "en", "Do not drink the", "unfinished"),
    ("13-02", "en", "Do not drink,", "unfinished"),
    ("13-02", "ja-simple", "水《みず》を", "unfinished"),
    ("13-02", "en", "Safe to drink", "opposite-same"),
    ("13-02", "en", "SAFE TO  DRINK", "opposite-same"),
  ])
  func `every mistake has its rule`(number: String, tag: String, text: String, rule: String) throws
  {
    let language = try #require(LanguageTag(tag))
    let found = try rules(number, language, text)
    #expect(found.contains(rule), "\(found)")
  }

  @Test(arguments: [
    ("13-02", "fa", "آب را نمی\u{200C}توان نوشید"), ("13-02", "si", "බොන්න එපා. ප්\u{200D}රවේසම් වන්න."),
    ("13-02", "th", "ห้าม\u{200B}ดื่ม"), ("13-02", "zh-Hans", "禁止饮用"), ("13-02", "my", "ဤရေကို မသောက်ရ"),
    ("13-25", "th", "SSID: {ssid}"), ("13-02", "fr", "Interdit\u{202F}! Ne pas boire\u{202F}!"),
    ("13-02", "es", "¡No beber!"), ("13-02", "uk", "Не пийте"),
  ])
  func `what the script needs is allowed`(number: String, tag: String, text: String) throws {
    let language = try #require(LanguageTag(tag))
    #expect(try rules(number, language, text).isEmpty)
  }

  @Test func `terms and abolished names are looked for`() throws {
    let terms = TermTable(
      official: ["給水所": ["en": ["Water supply point"]]],
      chosen: ["en": ["飲めません": "not drink"], "ru": ["給水所": "пункт раздачи"]],
      abolished: ["en": ["Evacuation Advisory"], "ja": ["避難勧告"]])
    #expect(
      try rules("13-02", "en", "Evacuation  advisory now", terms: terms).contains("abolished-term"))
    #expect(
      try rules("13-02", "ja-simple", "避難勧告《ひなんかんこく》", terms: terms).contains("abolished-term"))
    #expect(try rules("13-02", "en", "Never touch it", terms: terms) == ["house-term"])
    #expect(try rules("13-03", "ru", "Пункты раздачи воды", terms: terms).isEmpty)
  }

  @Test func `glyphs are asked for without ruby marks, breaks and placeholders`() throws {
    var asked: [String] = []
    let found = try rules("13-04", "ja", "水《みず》を\u{200B}配《くば》ります：{time}、{place}") { text, _ in
      asked.append(text)
      return text.unicodeScalars.filter { $0 == "配" }
    }
    #expect(found == ["glyph-missing"])
    #expect(asked == ["水を配ります：、みずをくばります：{time}、{place}"])
  }

  @Test func `a text that was changed since it was translated back is told`() throws {
    let number = try #require(PhraseNumber("13-02"))
    let digest = TextDigest(source: "飲めません", translation: "Do not drink")
    let backs =
      "phrase,language,digest,back,verdict,date\n13-02,en,\(digest),飲まないでください,same,2026-11-20\n"
    let book = try TemporaryBook(files: [
      "ja.po": TemporaryBook.japanese, "en.po": TemporaryBook.english,
      "back-translations.csv": backs,
    ])
    let (lines, problems) = PhrasebookReader().readBackTranslations(book.folder)
    #expect(lines.map(\.back) == ["飲まないでください"] && problems.isEmpty)
    let check = CatalogueCheck(book.read().catalogue, backTranslations: lines)
    func rules(_ text: String) -> [String] {
      check.diagnostics(of: number, as: Translation(language: "en", text: text)).map(\.rule)
    }
    #expect(rules("Do not drink").isEmpty)
    #expect(rules("Never drink it") == ["not-translated-back"])
  }

  @Test(arguments: [
    ("\"opposites\": [\"13-01\"]", "\"opposites\": []", "opposite-one-sided"),
    ("\"opposites\": [\"13-01\"]", "\"opposites\": [\"13-01\", \"13-99\"]", "opposite-unknown"),
    ("\"name\": \"date\"", "\"name\": \"day\"", "book-placeholders"),
    ("\"name\": \"date\"", "\"name\": \"Date\"", "book-placeholder-name"),
    ("2026-11-25", "25 November", "book-sample"),
    ("\"sample\": \"13-03\"", "\"sample\": \"体育館\"", "book-sample"),
    ("mark/water_point", "Mark/water", "book-pictogram"),
  ])
  func `the book itself is checked`(good: String, bad: String, rule: String) throws {
    let json = TemporaryBook.json.replacing(good, with: bad, maxReplacements: 1)
    #expect(json != TemporaryBook.json)
    let book = try TemporaryBook(book: json, files: ["ja.po": TemporaryBook.japanese])
    #expect(CatalogueCheck(book.read().catalogue).diagnostics().map(\.rule).contains(rule))
  }
}
