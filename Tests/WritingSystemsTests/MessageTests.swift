import Testing
import WritingSystems

@Suite struct `ICU messages` {
  @Test func `a text without syntax is copied`() throws {
    let message = try Message("水を配ります")
    #expect(message.arguments.isEmpty)
    #expect(message.variants == ["水を配ります"])
    #expect(try message.text(in: "ja", values: [:]) == "水を配ります")
  }

  @Test func `named arguments are filled in`() throws {
    let message = try Message("{time}: water at {place}")
    #expect(message.arguments.map(\.name) == ["time", "place"])
    #expect(message.arguments.allSatisfy { $0.kind == .plain })
    #expect(message.variants == ["\u{FFFC}: water at \u{FFFC}"])
    let text = try message.text(
      in: "en", values: ["time": .text("14:00"), "place": .text("{a'b}")])
    #expect(text == "14:00: water at {a'b}")
    #expect(
      try message.text(in: "en", values: ["time": .text(""), "place": .text("x")]) == ": water at x"
    )
  }

  @Test(arguments: [
    ("ru", 1, "1 литр"), ("ru", 3, "3 литра"), ("ru", 5, "5 литров"), ("ru", 21, "21 литр"),
  ])
  func `plural branches follow the language`(tag: String, count: Int, expected: String) throws {
    let message = try Message(
      "{count, plural, one {# литр} few {# литра} many {# литров} other {# литра}}")
    #expect(
      message.arguments == [
        MessageArgument(name: "count", kind: .plural, selectors: ["one", "few", "many", "other"])
      ])
    #expect(message.variants.count == 4)
    let language = try #require(LanguageTag(tag))
    #expect(try message.text(in: language, values: ["count": .number(Double(count))]) == expected)
  }

  @Test(arguments: [
    "ne", "my", "bn", "ar", "fa", "ur", "hi", "th", "km", "mr", "ja-simple", "zh-Hant",
  ])
  func `digits are European`(tag: String) throws {
    let language = try #require(LanguageTag(tag))
    #expect(
      try Message("{count}").text(in: language, values: ["count": .number(25)]) == "25")
    #expect(
      try Message("{count, plural, other {#}}").text(in: language, values: ["count": .number(7)])
        == "7")
  }

  @Test(arguments: [
    "{", "{time", "{count, plural, one {x}}", "{a b}", "x } y{",
    "{count, plural, one {#} other {#}",
  ])
  func `a mistake is an error`(pattern: String) {
    #expect(throws: MessageError.self) { try Message(pattern) }
  }

  @Test func `plural categories are those of CLDR`() throws {
    #expect(try PluralRules("ar").categories == [.zero, .one, .two, .few, .many, .other])
    #expect(try PluralRules("ru").categories == [.one, .few, .many, .other])
    #expect(try PluralRules("es").categories == [.one, .many, .other])
    for language: LanguageTag in [
      "ja", "zh-Hans", "ko", "th", "vi", "my", "id", "km", "lo", "ja-simple",
    ] {
      #expect(try PluralRules(language).categories == [.other])
    }
    #expect(try PluralRules.category(of: 3, in: "pl") == .few)
  }

  @Test func `dates are Gregorian days with European digits`() throws {
    let date = try #require(MessageDate(year: 2026, month: 11, day: 25))
    #expect(date.weekday == 4)
    #expect(try date.text(in: "en", skeleton: "MMMMEEEEd") == "Wednesday, November 25")
    for language: LanguageTag in ["th", "fa", "ne", "my", "ar", "ps", "ur", "km", "bn"] {
      let text = try date.text(in: language, skeleton: "yMMMMEEEEd")
      #expect(text.contains("2026"), "\(language): \(text)")
      #expect(text.contains("25"), "\(language): \(text)")
    }
    #expect(MessageDate(year: 2026, month: 2, day: 29) == nil)
    #expect(MessageDate(year: 2028, month: 2, day: 29) != nil)
    #expect(MessageDate(year: 2026, month: 13, day: 1) == nil)
  }

  @Test func `languages have names in languages`() throws {
    #expect(LanguageTag("ne").name(in: "en") == "Nepali")
    #expect(LanguageTag("ne").name(in: "ne") == "नेपाली")
    #expect(LanguageTag("xyz").name(in: "en") == nil)
  }
}
