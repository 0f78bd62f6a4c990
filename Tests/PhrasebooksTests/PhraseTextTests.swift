import Diagnostics
import Phrasebooks
import TestSupport
import Testing
import WritingSystems

@Suite struct `Phrases with their values` {
  private struct Names: PlaceNaming {
    func name(_ name: RubyText, in language: LanguageTag) -> String? {
      name.base == "体育館" ? "Taiikukan" : nil
    }
  }

  private func text(
    _ number: String, _ language: LanguageTag, _ typed: [String: String] = [:]
  ) throws -> String {
    let book = try TemporaryBook.shipped()
    let catalogue = book.read().catalogue
    let number = try #require(PhraseNumber(number))
    let values = try catalogue.values(of: number, typed: typed)
    return try catalogue.text(of: number, in: language, values: values, naming: Names())
  }

  @Test func `times are of 24 hours, and in plain Japanese of two halves`() throws {
    let typed = ["time": "９：３０", "place": "13-03"]
    #expect(try text("13-04", "en", typed) == "Water: 09:30, Water station")
    #expect(
      try text("13-04", "ja", typed)
        == "｜水《みず》を\u{200B}｜配《くば》ります：\u{200B}09:30、\u{200B}｜給水所《きゅうすいじょ》")
    let plain = try RubyText.parse(text("13-04", "ja-simple", typed))
    #expect(plain.base == "水を 配ります：午前9時30分、給水所（水を もらう 所）")
    #expect(plain.reading == "みずを くばります：ごぜん9じ30ぷん、きゅうすいじょ（みずを もらう ところ）")
    #expect(plain.kanjiWithoutReading.isEmpty)
  }

  @Test(arguments: [
    ("0:00", "午前0時"), ("12:05", "午後0時5分"), ("14:00", "午後2時"), ("23:59", "午後11時59分"),
    ("24:00", "夜12時"),
  ])
  func `hours in plain Japanese`(time: String, expected: String) throws {
    let value = try #require(TimeOfDay(time))
    #expect(try RubyText.parse(value.plainJapanese).base == expected)
  }

  @Test func `places are named in every language`() throws {
    let typed = ["time": "14:00", "place": "体育館《たいいくかん》"]
    #expect(try text("13-04", "en", typed) == "Water: 14:00, Taiikukan")
    #expect(try RubyText.parse(text("13-04", "ja", typed)).base.hasSuffix("体育館"))
    #expect(throws: PhrasebookError.noName("校庭", "en")) {
      try text("13-04", "en", ["time": "14:00", "place": "校庭《こうてい》"])
    }
    #expect(
      try text("13-04", "en", ["time": "14:00", "place": "Room B"]) == "Water: 14:00, Room B")
  }

  @Test func `plural forms follow the number`() throws {
    #expect(try text("13-06", "en", ["count": "1"]) == "Up to 1 liter each.")
    #expect(try text("13-06", "en", ["count": "3"]) == "Up to 3 liters each.")
    #expect(try text("13-06", "ur", ["count": "3"]).contains("3"))
  }

  @Test func `dates are weekday, day and month`() throws {
    let typed = ["date": "2026-11-25"]
    #expect(try text("13-09", "en", typed) == "Until Wednesday, November 25.")
    #expect(try RubyText.parse(text("13-09", "ja", typed)).base == "11月25日（水）まで")
    let plain = try RubyText.parse(text("13-09", "ja-simple", ["date": "2026-12-01"]))
    #expect(plain.base == "12月1日（火曜日）までです")
    #expect(plain.reading == "12がつついたち（かようび）までです")
    #expect(try text("13-09", "ur", typed).contains("25"))
  }

  @Test func `codes and telephone numbers keep their order in lines from right to left`() throws {
    #expect(try text("13-25", "ur", ["ssid": "FREE-2"]) == "SSID: \u{2066}FREE-2\u{2069}")
    #expect(try text("13-25", "en", ["ssid": "FREE-2"]) == "SSID: FREE-2")
    let call = try text("13-37", "ur", ["phone": "03-1234-5678", "language": "ne"])
    #expect(call == "فون: \u{2066}03-1234-5678\u{2069} (نیپالی)۔")
    #expect(
      try text("13-37", "en", ["phone": "#7119", "language": "zh-Hans"])
        == "Call #7119 (Simplified Chinese).")
    #expect(
      try RubyText.parse(text("13-37", "ja", ["phone": "119", "language": "ne"])).reading
        == "でんわ：119（ネパールご）")
  }

  @Test func `a missing value is an error that names it`() throws {
    let number = try #require(PhraseNumber("13-04"))
    #expect(throws: PhrasebookError.missingValue("place", .place, number)) {
      try text("13-04", "en", ["time": "14:00"])
    }
    let error = PhrasebookError.missingValue("place", .place, number)
    #expect(error.message.japanese.contains("{place}") && error.message.english.contains("13-04"))
    #expect(error.hint.english.contains("place="))
  }

  @Test(arguments: [
    ("25:00", PlaceholderType.time), ("9.30", .time), ("2026-02-29", .date), ("26-11-25", .date),
    ("three", .count), ("-1", .count), ("6", .warningLevel), ("0", .floor), ("ネパール", .language),
    ("call me", .phone), ("日本", .code), ("", .place), ("\u{202E}abc", .place), ("", .code),
  ])
  func `what is no value is refused with an example`(text: String, type: PlaceholderType) {
    #expect(throws: PhrasebookError.badValue(text, type)) { try PlaceholderValue(text, as: type) }
    #expect((try? PlaceholderValue(type.example, as: type)) != nil)
  }

  @Test func `Japanese without its reading is refused`() {
    #expect(throws: PhrasebookError.noReading("体育館")) { try PlaceholderValue("体育館", as: .place) }
    #expect(throws: PhrasebookError.badReading("体育館《たい")) {
      try PlaceholderValue("体育館《たい", as: .place)
    }
    #expect((try? PlaceholderValue("グラウンド", as: .place)) != nil)
  }

  @Test func `a phrase with placeholders is not a place`() throws {
    let number = try #require(PhraseNumber("13-06"))
    #expect(throws: PhrasebookError.nestedPlaceholders(number)) {
      try text("13-04", "en", ["time": "14:00", "place": "13-06"])
    }
  }

  @Test func `every shipped phrase can be said in every language with its samples`() throws {
    struct Anything: PlaceNaming {
      func name(_ name: RubyText, in language: LanguageTag) -> String? { "Name" }
    }
    let (catalogue, _) = PhrasebookReader().read("\(Repository.root)/Phrasebooks")
    for phrase in catalogue.phrases {
      let samples = try catalogue.samples(of: phrase.number)
      for language in catalogue.languages
      where catalogue.translation(of: phrase.number, in: language) != nil {
        let text = try catalogue.text(
          of: phrase.number, in: language, values: samples, naming: Anything())
        #expect(!text.contains("{") && !text.contains("}"), "\(phrase.number) \(language): \(text)")
        if language.isJapanese {
          let ruby = try RubyText.parse(text)
          #expect(ruby.kanjiWithoutReading.isEmpty, "\(phrase.number) \(language): \(text)")
        }
      }
    }
  }
}
