import Testing
import WritingSystems

@testable import Phrasebooks

@Suite struct `Japanese counters` {
  private func reading(_ number: Int, _ counter: String) throws -> String {
    try RubyText.parse(CounterReading.adjusted("\(number)｜\(counter)")).reading
  }

  @Test(arguments: [
    (0, "0ふん"), (1, "1ぷん"), (2, "2ふん"), (3, "3ぷん"), (4, "4ぷん"), (5, "5ふん"), (6, "6ぷん"), (7, "7ふん"),
    (8, "8ぷん"), (9, "9ふん"), (10, "10ぷん"), (15, "15ふん"), (20, "20ぷん"), (100, "100ぷん"),
  ])
  func `of minutes are read as their number wants`(number: Int, expected: String) throws {
    #expect(try reading(number, "分《ふん》") == expected)
    #expect(try reading(number, "分間《ふんかん》") == expected + "かん")
  }

  @Test(arguments: [
    (1, "人《にん》", "ひとり"), (2, "人《にん》", "ふたり"), (3, "人《にん》", "3にん"), (12, "人《にん》", "12にん"),
    (1, "人分《にんぶん》", "ひとりぶん"), (1, "日《にち》", "1にち"), (3, "日《にち》", "みっか"),
    (3, "日間《にちかん》", "みっかかん"), (20, "日《にち》", "はつか"), (25, "日《にち》", "25にち"),
    (3, "階《かい》", "3がい"), (2, "階《かい》", "2かい"), (13, "階《かい》", "13がい"), (1, "本《ほん》", "1ぽん"),
    (3, "本《ほん》", "3ぼん"), (4, "本《ほん》", "4ほん"), (10, "本《ほん》", "10ぽん"), (3, "足《そく》", "3ぞく"),
    (3, "個《こ》", "3こ"), (3, "分《ぶん》", "3ぶん"), (2, "本《もと》", "2もと"),
  ])
  func `follow their number`(number: Int, counter: String, expected: String) throws {
    #expect(try reading(number, counter) == expected)
  }

  @Test(arguments: [
    "1.3｜分《ふん》", "14:03｜分《ふん》", "1,003｜分《ふん》", "3 ｜分《ふん》", "三｜分《ふん》", "3｜分", "3｜分《ふん",
    "3｜つの分《ふん》", "",
  ])
  func `leave everything else alone`(text: String) {
    #expect(CounterReading.adjusted(text) == text)
  }

  @Test func `are right wherever they stand`() throws {
    let text = CounterReading.adjusted("充電《じゅうでん》は ｜1人《ひとり》 3分《ふん》、2｜階《かい》で 6｜分《ふん》です")
    #expect(try RubyText.parse(text).reading == "じゅうでんは ひとり 3ぷん、2かいで 6ぷんです")
    #expect(try RubyText.parse(text).base == "充電は 1人 3分、2階で 6分です")
  }
}
