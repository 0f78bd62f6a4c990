import Channels
import TestSupport
import Testing
import WritingSystems

@Suite struct `A text that is too long` {
  /// The words without blanks and marks of parts.
  private func letters(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "\u{200B}" })
  }

  private func withoutMark(_ text: String) -> String {
    guard text.hasPrefix("("), let end = text.firstIndex(of: ")") else { return text }
    return String(text[text.index(after: end)...])
  }

  @Test func `is parted between paragraphs first`() {
    let one = String(repeating: "水を配ります。", count: 12)
    let two = String(repeating: "食べ物を配ります。", count: 12)
    let report = ChannelText(body: "\(one)\n\(two)", language: "ja").check(for: .x)
    #expect(report.parts.map(\.text) == ["(1/2) \(one)", "(2/2) \(two)"])
    #expect(report.count == 12 * 7 * 2 + 1 + 12 * 9 * 2 && report.excess == report.count - 280)
    #expect(report.parts.map(\.count) == [6 + 168, 6 + 216])
  }

  @Test(arguments: [
    ("en", "Water is given out at 14:00. Bring a bottle! Is it safe? Yes, it is. "),
    ("ja", "水を配ります。容器を持ってきてください！飲めますか？はい、飲めます。"),
    ("hi", "पानी 14:00 बजे मिलेगा। बोतल लाएँ। "), ("my", "ရေ 14:00 တွင် ပေးပါမည်။ ပုလင်း ယူလာပါ။ "),
    ("km", "ទឹក​នឹង​ចែក​នៅ​ម៉ោង 14:00។ សូម​យក​ដប​មក​ជា​មួយ។ "),
    ("ur", "پانی 14:00 بجے دیا جائے گا۔ بوتل لائیں۔ کیا یہ محفوظ ہے؟ "),
    ("zh-Hans", "14:00发水。请带瓶子！"),
  ])
  func `is parted between sentences`(tag: String, sentences: String) throws {
    let language = try #require(LanguageTag(tag))
    let text = String(repeating: sentences, count: 20)
    let report = ChannelText(body: text, language: language).check(for: .x)
    #expect(report.problems.isEmpty && report.parts.count > 1)
    let ends: Set<Character> = [".", "!", "?", "。", "！", "？", "।", "။", "។", "۔", "؟"]
    for (index, part) in report.parts.enumerated() {
      #expect(part.count <= 280)
      #expect(part.text.hasPrefix("(\(index + 1)/\(report.parts.count)) "))
      #expect(part.text.last.map(ends.contains) == true, "\(part.text)")
    }
    #expect(letters(report.parts.map { withoutMark($0.text) }.joined()) == letters(text))
  }

  @Test func `keeps numbers and abbreviations inside a sentence`() {
    let text = String(
      repeating: "Room no. 5 opens at 9 a.m. in St. Mary's hall of 3.5 m ", count: 12)
    let report = ChannelText(body: text, language: "en").check(for: .x)
    for part in report.parts.dropLast() {
      #expect(!part.text.hasSuffix("no.") && !part.text.hasSuffix("3."), "\(part.text)")
    }
  }

  @Test(arguments: Seeds(60))
  func `never loses a letter nor parts a value, whatever it is`(seed: Int) throws {
    var dice = SeededDice(seed)
    let value = dice.pick(["青葉 小学校 体育館", "Aoba Elementary School Gym", "14:00 น.", "ศูนย์ อพยพ"])
    let address = "https://example.jp/a/long-path/of/many-words?x=1"
    let words = dice.pick([
      ["water", "food,", "toilet.", "Ask", "us", "\n", value, " " + address, "here!"],
      ["水を", "配ります。", "午後", "2時に", "\n", value, " " + address, "、", "体育館で"],
      ["น้ำดื่ม", "แจก", "ที่", " ", value, " " + address, "\n", "เวลา", "ขวดน้ำ"],
      ["ទឹក", "\u{200B}", "ស្អាត។", " ", value, " " + address, "\n", "ដប"],
      ["پانی", "یہاں", "ملے", "گا۔", value, " " + address, "\n"],
    ])
    let blank = words.contains("water") || words.contains("پانی") ? " " : ""
    var text = ""
    for _ in 0..<(30 + dice.roll(120)) { text += dice.pick(words) + blank }
    let language = try #require(
      LanguageTag(
        blank == " " ? "en" : words.contains("水を") ? "ja" : words.contains("ទឹក") ? "km" : "th"))
    let channel = dice.pick([Channel.x, .areaMail])
    let report = ChannelText(
      title: "x", body: text, language: language, values: [value],
      drillWord: dice.happens(oneIn: 3) ? "DRILL" : nil
    ).check(for: channel)
    let whole = report.parts.map {
      withoutMark($0.text.replacing("DRILL ", with: "").replacing("訓練 ", with: ""))
    }
    #expect(letters(whole.joined()) == letters(text))
    let limit = try #require(channel.limit)
    for part in report.parts { #expect(part.count <= limit, "\(part)") }
    for kept in [value, address] {
      let before = text.ranges(of: kept).count
      let after = report.parts.reduce(0) { $0 + $1.text.ranges(of: kept).count }
      #expect(before == after, "\(kept): \(report.parts)")
    }
  }

  @Test func `parts words only at their borders`() {
    let thai = String(repeating: "น้ำดื่มสะอาดแจกที่โรงเรียน", count: 14)
    let report = ChannelText(body: thai, language: "th").check(for: .x)
    let words = ["น้ำ", "ดื่ม", "สะอาด", "แจก", "ที่", "โรงเรียน"]
    for part in report.parts {
      let text = String(withoutMark(part.text).drop(while: \.isWhitespace))
      #expect(
        words.contains(where: text.hasPrefix) && words.contains(where: text.hasSuffix), "\(text)")
    }
  }

  @Test func `says so if there is nowhere to part it`() {
    let word = String(repeating: "a", count: 300)
    let report = ChannelText(body: word, language: "en").check(for: .x)
    #expect(report.problems == [.noBreak(by: 20)])
    let marked = ChannelText(body: word + " b.", language: "en").check(for: .x)
    #expect(marked.problems == [.noBreak(by: 26)])
  }

  @Test func `marks every part of a drill`() {
    let text = "This is a drill. " + String(repeating: "Go to the school now. ", count: 30)
    let report = ChannelText(body: text, language: "en", drillWord: "drill").check(for: .x)
    #expect(report.parts.count > 2)
    #expect(report.parts.allSatisfy { $0.text.contains("drill") && $0.count <= 280 })
    #expect(report.parts[1].text.hasPrefix("drill (2/"))
  }

  @Test func `counts the mark of ten and more parts`() {
    let text = String(repeating: "水を配ります。", count: 300)
    let report = ChannelText(body: text, language: "ja").check(for: .x)
    #expect(report.parts.count > 10 && report.parts.allSatisfy { $0.count <= 280 })
    #expect(report.parts[9].text.hasPrefix("(10/"))
  }
}
