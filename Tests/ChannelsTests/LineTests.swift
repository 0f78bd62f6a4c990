import Channels
import TestSupport
import Testing
import WritingSystems

@Suite struct `A LINE message` {
  @Test(arguments: Seeds(20))
  func `counts UTF-16 units, as Python does`(seed: Int) throws {
    var dice = SeededDice(seed)
    let letters = ["あ", "a", "𠮷", "👨‍👩‍👧‍👦", "ế", "\n", "မြန်မာ", "،", "😀", "が"]
    var text = "本"
    for _ in 0..<(1 + dice.roll(200)) { text += dice.pick(letters) }
    text += "。"
    let report = ChannelText(body: text, language: "ja").check(for: .line)
    let judged = ChannelTextSupport.python(
      "print(len(text.encode('utf-16-le')) // 2, end='')", ChannelTextSupport.composed(text))
    #expect("\(report.count)" == judged)
    #expect(report.parts.map(\.text) == [ChannelTextSupport.composed(text)])
  }

  @Test func `is too long from 5,001 units on`() {
    let sentence = String(repeating: "水を配ります。", count: 714)
    let fits = ChannelText(body: sentence + "水。", language: "ja").check(for: .line)
    #expect(fits.count == 5000 && fits.excess == 0 && fits.parts.count == 1)
    let long = ChannelText(body: sentence + "お水。", language: "ja").check(for: .line)
    #expect(long.count == 5001 && long.excess == 1 && long.limit == 5000)
    #expect(long.parts.count == 2 && long.parts.allSatisfy { $0.count <= 5000 })
    #expect(long.problems.isEmpty)
  }

  @Test func `plain text is never too long`() {
    let report = ChannelText(body: String(repeating: "水", count: 20_000), language: "ja")
      .check(for: .plain)
    #expect(report.limit == nil && report.excess == 0 && report.parts.count == 1)
    #expect(ChannelText(body: " \u{200B}\n", language: "ja").check(for: .plain).rules == ["empty"])
  }

  @Test func `carries none of our marks`() {
    let report = ChannelText(body: "水を\u{200B}配ります\r\n12時\n", language: "ja").check(for: .plain)
    #expect(report.parts.map(\.text) == ["水を配ります\n12時"])
  }
}
