import TestSupport
import Testing

@testable import Channels

/// Lengths by the rules of twitter-text version 3, counted by hand; most texts are those of its conformance tests.
@Suite struct `The weighted length of a post` {
  @Test(arguments: [
    ("", 0), ("This is a test.", 15), ("\u{10FF}", 1), ("\u{1100}", 2), ("のの", 4), ("ｱ", 2),
    ("저찀쯿쿿", 8), ("ế", 2), ("ក", 2), ("က", 1), ("ไทย", 3), ("नेपाल", 5), ("Ж", 1), ("،۔", 2),
    ("\u{1FFF}", 2), ("\u{2000}\u{200D}", 2), ("\u{200E}", 2), ("\u{2010}\u{201F}", 2), ("•", 2),
    ("\u{2032}\u{2037}", 2), ("\u{2031}\u{2038}", 4), ("１", 2), ("①", 2), ("\n\n", 2),
  ])
  func `counts letters by their ranges`(text: String, length: Int) {
    #expect(WeightedLength.of(ChannelTextSupport.composed(text)) == length, "\(text)")
  }

  @Test(arguments: [
    ("A\u{301}B", 2), ("A\u{5E9}\u{5BC}\u{5C1}", 4), ("\u{FB2C}", 3), ("e\u{323}\u{302}", 2),
  ])
  func `is that of the composed text`(text: String, length: Int) {
    #expect(WeightedLength.of(ChannelTextSupport.composed(text)) == length)
  }

  @Test(arguments: [
    ("😷👾😡🔥💩", 10), ("🐱☺", 4), ("👨‍👩‍👧‍👦", 2), ("H🐱☺👨‍👩‍👧‍👦", 7), ("🙋🏽👨‍🎤", 4), ("🇯🇵", 2), ("🇯🇵🇳🇵", 4),
    ("1️⃣", 2), ("#⃣", 2), ("1", 1), ("©", 1), ("©️", 2), ("☎️", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("🇯", 2), ("👍🏿!", 3),
  ])
  func `counts an emoji with all its parts as 2`(text: String, length: Int) {
    #expect(WeightedLength.of(text) == length, "\(text)")
  }

  @Test(arguments: [
    ("Hi http://test.co", 26), ("http://test.co", 23), ("https://test.com", 23), ("test.com", 23),
    ("Test https://test.com test https://test.com test.com test", 86), ("foo.co.jp", 23),
    ("HTTPS://www.ExaMPLE.COM/index.html", 23), ("http://☃.net/", 23),
    ("http://example.com/Русские_слова", 23), ("https://example.jpを見て", 29),
    ("詳しくは（https://example.jp/a_b?c=d#e）。", 8 + 2 + 23 + 4), ("See https://example.jp/a.", 28),
    ("https://en.example.org/a_(b) c", 25), ("ftp://x", 7), ("14.00 a.m. Mr.Li", 16),
    ("yubin@example.jp", 16), ("https://", 8), ("https://x", 9),
  ])
  func `counts an address as 23`(text: String, length: Int) {
    #expect(WeightedLength.of(text) == length, "\(text)")
  }

  @Test func `is that of the long conformance texts`() {
    let x = String(repeating: "xxxxxxxxxx-", count: 25)
    #expect(WeightedLength.of("285 chars-" + x) == 285)
    let middle = String(repeating: "xxxxxxxxxx-", count: 24)
    #expect(WeightedLength.of("285 chars- http://www.twitter.com/jack " + middle) == 299)
    #expect(
      WeightedLength.of(String(repeating: "https://www.twitter.com/aloha ", count: 10)) == 240)
    let punctuation = (0x2000...0x200D).map(ChannelTextSupport.letter).joined()
    let visible =
      ((0x2010...0x201F).map { " " + ChannelTextSupport.letter($0) }
      + (0x2032...0x2037).map { " " + ChannelTextSupport.letter($0) }).joined()
    let text = "This is a tweet with general punctuation characters: " + punctuation + visible
    #expect(WeightedLength.of(text) == 111)
    let poem = String(repeating: "故人西辞黄鹤楼，烟花三月下扬州。", count: 10)
    #expect(WeightedLength.of(poem) == 320)
    #expect(WeightedLength.of("the" + poem) == 323)
    #expect(WeightedLength.of(String(repeating: "😷", count: 160)) == 320)
  }
}
