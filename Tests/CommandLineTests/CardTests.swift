import Foundation
import Testing

@Suite(.enabled(if: PageText.isThere)) struct `Cards and slips` {
  private let folder = TemporaryFolder()

  /// The words of a phrase in a language, as the program itself lists them.
  private func words(_ number: String, _ language: String) throws -> String {
    let shown = try Shirube.run("phrases", "show", number, "--json").json
    let phrase = (shown?["phrases"] as? [[String: Any]])?.first
    let texts = try #require(phrase?["translations"] as? [[String: Any]])
    let entry = texts.first { $0["language"] as? String == language }
    let notation = try #require(entry?["translation"] as? String)
    return PageText.bare(notation.replacing(/《[^》]*》|｜/, with: ""))
  }

  @Test(arguments: [
    "en", "zh-Hans", "zh-Hant", "ko", "vi", "fil", "ne", "id", "pt-BR", "my", "es", "th", "km",
    "mn", "si", "bn", "hi", "ur", "ja-simple",
  ])
  func `an evacuee card is one page in both languages, its ticks numbered`(language: String) throws
  {
    let path = folder.path("card.pdf")
    let made = try Shirube.run(
      "card", "--language", language, "--date", "2026-11-23", "--output", path)
    #expect(made.status == 0, "\(made.errors)")
    let pages = try PageText.pages(path)
    #expect(pages.count == 1)
    let text = try #require(pages.first)
    for number in ["00-22", "15-09", "15-15", "17-05", "19-05", "20-01", "37-12"] {
      #expect(text.contains(number), "\(number)")
      #expect(text.contains(try words(number, language)), "\(number)")
    }
    if language != "ja-simple" { #expect(text.contains("落花生")) }
  }

  @Test func `numbers a set of cards, and only then`() throws {
    let path = folder.path("cards.pdf")
    let made = try Shirube.run(
      "card", "--language", "vi", "--count", "12", "--drill", "--date", "2026-11-23", "--output",
      path)
    #expect(made.status == 0, "\(made.errors)")
    let pages = try PageText.pages(path)
    #expect(pages.count == 12)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("No.\(index + 1)") && page.contains("訓練"))
    }
    #expect(try Shirube.run("card", "--language", "vi", "--count", "0").status == 64)
    #expect(try Shirube.run("card", "--output", folder.path("x.pdf")).status == 64)
  }

  @Test func `a tally has a row a number and a column a language`() throws {
    let path = folder.path("tally.pdf")
    let made = try Shirube.run(
      "tally", "13-13", "22-04", "--languages", "vi,ne", "--date", "2026-11-23", "--output", path)
    #expect(made.status == 0, "\(made.errors)")
    let text = try PageText.of(path)
    for words in ["13-13", "22-04", "毛布", "ベトナム語", "ネパール語", "合計"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test(arguments: [("vi", "ベトナム語できます"), ("ur", "ウルドゥー語できます")])
  func `a badge says what its wearer speaks`(language: String, words: String) throws {
    let path = folder.path("bib.pdf")
    let made = try Shirube.run("bib", language, "--date", "2026-11-23", "--output", path)
    #expect(made.status == 0, "\(made.errors)")
    #expect(try PageText.of(path).contains(words))
  }

  @Test func `reads a notice aloud in plain Japanese and kana`() throws {
    let register = folder.path("register")
    let notice = try Shirube.run(
      "notice", "13-04", "13-07", "--set", "time=14:00", "--set", "place=11-01", "--languages",
      "en,vi,ur", "--issuer", "青葉市", "--date", "2026-11-23", "--until", "2026-11-24",
      "--register", register, "--output", folder.path("n.pdf"))
    #expect(notice.status == 0, "\(notice.errors)")
    let path = folder.path("read.pdf")
    let made = try Shirube.run(
      "megaphone", "N-0001", "--register", register, "--date", "2026-11-23", "--output", path)
    #expect(made.status == 0, "\(made.errors)")
    // 13-07 has no reading, and the run says so; Urdu has none of any.
    #expect(made.errors.contains("13-07"))
    let text = try PageText.of(path)
    for words in ["N-0001", "水を配ります：／", "午後2時", "英語", "ベトナム語"] {
      #expect(text.contains(PageText.bare(words)), "\(words)")
    }
    #expect(!text.contains("ウルドゥー語"))
    let kana = text.unicodeScalars.filter { (0x30A1...0x30FC).contains($0.value) }
    #expect(kana.count > 20)
    #expect(try Shirube.run("megaphone", "N-0009", "--register", register).status == 64)
  }
}
