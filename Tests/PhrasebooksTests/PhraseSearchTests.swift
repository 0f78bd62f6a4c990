import Phrasebooks
import TestSupport
import Testing
import WritingSystems

@Suite struct `Searching phrases` {
  private static let shipped = PhrasebookReader().read("\(Repository.root)/Phrasebooks").catalogue

  private var catalogue: Catalogue { Self.shipped }

  private func numbers(_ query: String, _ language: LanguageTag? = nil) -> [String] {
    catalogue.search(query, language: language).map(\.number.description)
  }

  @Test(arguments: ["トイレ", "といれ", "ﾄｲﾚ", "Toilet", "ＴＯＩＬＥＴ", "nha ve sinh", "Nhà vệ sinh"])
  func `width, kana kind, case and accents do not count`(query: String) {
    #expect(numbers(query).first == "12-01")
  }

  @Test(arguments: [
    ("避難", "02-11"), ("ひなん", "02-11"), ("飲め", "13-01"), ("のめ", "13-01"), ("水", "13-04"),
  ])
  func `short words are found, by kanji and by kana`(query: String, number: String) {
    #expect(numbers(query).contains(number))
  }

  @Test func `numbers and categories are found`() {
    #expect(numbers("13-02") == ["13-02"])
    #expect(numbers("１３－０２") == ["13-02"])
    #expect(numbers("13").prefix(11).allSatisfy { $0.hasPrefix("13-") })
    #expect(numbers("24").first == "24-01" && numbers("24").contains("09-09"))
    #expect(numbers("99-99").isEmpty)
  }

  @Test func `all words must be there, in any order`() {
    #expect(numbers("drink safe") == ["13-01"])
    #expect(numbers("drink giraffe").isEmpty)
    #expect(numbers("   ").isEmpty && numbers("").isEmpty)
  }

  @Test func `whole texts come before beginnings, and those before other places`() {
    let found = numbers("出口")
    #expect(found.prefix(2) == ["11-02", "11-03"] || found.first == "11-02")
    #expect(catalogue.search("Exit", language: "en").first?.number.description == "11-02")
    #expect(catalogue.search("a", limit: 3).count == 3)
  }

  @Test func `a language can be asked for alone`() {
    #expect(numbers("Exit", "vi").isEmpty)
    #expect(numbers("Exit", "xx").isEmpty)
    #expect(catalogue.search("Exit", language: "en-GB").first?.language == "en")
  }

  @Test func `every shipped phrase is found by its own words`() {
    for phrase in catalogue.phrases where phrase.placeholders.isEmpty {
      for language in ["ja", "en", "ne"] as [LanguageTag] {
        guard let text = catalogue.translation(of: phrase.number, in: language)?.text else {
          continue
        }
        let shown = (try? RubyText.parse(text).base) ?? text
        let found = catalogue.search(shown, language: language)
        #expect(found.contains { $0.number == phrase.number }, "\(phrase.number) \(language)")
      }
    }
  }
}
