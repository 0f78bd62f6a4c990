import Phrasebooks
import TestSupport
import Testing
import WritingSystems

@Suite struct `Values in every language` {
  /// A catalogue of one test message in every language.
  private static func catalogue(_ message: String) throws -> (Catalogue, PhraseNumber) {
    let number = try #require(PhraseNumber("13-09"))
    let phrase = Phrase(
      number: number, kind: .notice,
      placeholders: [
        Placeholder(name: "date", type: .date, sample: "2026-11-25"),
        Placeholder(name: "time", type: .time, sample: "14:00"),
        Placeholder(name: "count", type: .count, sample: "25"),
        Placeholder(name: "distance", type: .distance, sample: "1.5"),
      ], source: message, section: PhraseSection(number: "13", title: "水"), book: "test")
    let tags = WrittenDay.table.compactMap { LanguageTag($0.tag) }
    let translations = tags.map { ($0, [Translation(language: $0, text: message)]) }
    return (
      Catalogue(
        phrases: [phrase],
        translations: Dictionary(translations.map { ($0.0, $0.1.map(Optional.some)) }) { first, _ in
          first
        }), number
    )
  }

  private func text(
    _ message: String, _ tag: String, date: String = "2026-11-25", time: String = "14:00",
    count: String = "25", issueYear: Int? = 2026
  ) throws -> String {
    let (catalogue, number) = try Self.catalogue(message)
    let language = try #require(LanguageTag(tag))
    let values = try catalogue.values(
      of: number, typed: ["date": date, "time": time, "count": count, "distance": "1.5"])
    let text = try catalogue.text(
      of: number, in: language, values: values, issueYear: issueYear)
    return language.isJapanese ? try RubyText.parse(text).base : text
  }

  @Test func `are tested in all languages of the house`() {
    let folder = Command.run(["ls", "\(Repository.root)/Data/Languages"])
    let tags = folder.text.split(separator: "\n").map { $0.dropLast(5) }
    #expect(tags.count == 39)
    #expect(Set(tags.map(String.init)) == Set(WrittenDay.table.map(\.tag)))
  }

  @Test(arguments: WrittenDay.table)
  func `are days as people write them, with the year where it is another one`(day: WrittenDay)
    throws
  {
    #expect(try text("{date}", day.tag) == day.thisYear)
    #expect(day.thisYear.contains(day.month) && day.thisYear.contains(day.weekday))
    #expect(try text("{date}", day.tag, date: "2027-03-05") == day.nextYear)
    #expect(day.nextYear.contains("2027") && !day.thisYear.contains("2026"))
    #expect(try text("{date}", day.tag, issueYear: nil) == day.thisYear)
    #expect(try text("{date}", day.tag, issueYear: 2025).contains("2026"))
  }

  @Test(arguments: WrittenDay.table.map(\.tag))
  func `have European digits and 24 hours`(tag: String) throws {
    let message = "{date} {time} {count} {count, plural, other {#}} {distance}"
    let text = try text(message, tag, date: "2028-12-30", count: "1069")
    for scalar in text.unicodeScalars where scalar.properties.numericType == .decimal {
      #expect(scalar.isASCII, "\(text)")
    }
    for digits in ["2028", "30", "1.5"] { #expect(text.contains(digits), "\(text)") }
    #expect(text.contains(tag == "ja-simple" ? "午後2時" : "14:00"), "\(text)")
    let plain = text.filter { !",.\u{A0}\u{202F}’٬".contains($0) }
    #expect(plain.ranges(of: "1069").count == 2, "\(text)")
  }

  /// CLDR's rules for whole numbers, applied by hand.
  private static let plurals: [(String, [Int: String])] = [
    (
      "ar",
      [0: "zero", 1: "one", 2: "two", 3: "few", 5: "few", 11: "many", 21: "many", 100: "other"]
    ),
    (
      "ru",
      [0: "many", 1: "one", 2: "few", 3: "few", 5: "many", 11: "many", 21: "one", 100: "many"]
    ),
    (
      "uk",
      [0: "many", 1: "one", 2: "few", 3: "few", 5: "many", 11: "many", 21: "one", 100: "many"]
    ),
    (
      "pl",
      [0: "many", 1: "one", 2: "few", 3: "few", 5: "many", 11: "many", 21: "many", 100: "many"]
    ),
    (
      "lo",
      [
        0: "other", 1: "other", 2: "other", 3: "other", 5: "other", 11: "other", 21: "other",
        100: "other",
      ]
    ),
    (
      "ja",
      [
        0: "other", 1: "other", 2: "other", 3: "other", 5: "other", 11: "other", 21: "other",
        100: "other",
      ]
    ),
    ("kmr", [0: "other", 1: "one", 2: "other", 21: "other"]),
  ]

  @Test(arguments: plurals)
  func `choose the plural form of their number`(tag: String, forms: [Int: String]) throws {
    let branches = ["zero", "one", "two", "few", "many", "other"].map { "\($0) {\($0) #}" }
    let message = "{count, plural, \(branches.joined(separator: " "))}"
    for (number, form) in forms {
      #expect(try text(message, tag, count: "\(number)") == "\(form) \(number)")
    }
  }

  @Test func `of a language that nobody knows do not take the words of this machine`() throws {
    let date = try #require(MessageDate(year: 2026, month: 11, day: 25))
    #expect(throws: ICUError.self) { try date.text(in: "tlh", skeleton: "MMMMEEEEd") }
    let formatter = PlaceholderFormatter(catalogue: Catalogue(phrases: [], translations: [:]))
    #expect(try formatter.value(.date(date), in: "tlh") == .text("2026-11-25"))
  }

  @Test func `keep the reading of a year`() throws {
    let date = try #require(MessageDate(year: 2027, month: 1, day: 1))
    let formatter = PlaceholderFormatter(
      catalogue: Catalogue(phrases: [], translations: [:]), issueYear: 2026)
    guard case .text(let text) = try formatter.value(.date(date), in: "ja") else {
      Issue.record("no text")
      return
    }
    let ruby = try RubyText.parse(text)
    #expect(ruby.base == "2027年1月1日（金）")
    #expect(ruby.reading == "2027ねん1がつついたち（きん）")
  }
}
