import TestSupport
import Testing

@testable import WritingSystems

/// What is put in without ICU is what ICU would put in.
@Suite struct `Messages with nothing but names` {
  private static let values: [String: MessageValue] = [
    "time": .text("14:00"), "place": .text("体育館 {x} 'y'"), "n2": .text(""), "count": .number(3),
  ]
  private static let pieces = [
    "{time}", "{place}", "{n2}", "{count}", "{other}", "{ time }", "{0}", "{", "}", "'", "''", "#",
    "|", "水を配ります：", "ပေး", "مياه", " ", "{count, plural, other {#}}", "\u{200B}", "e\u{301}",
  ]

  private func check(_ pattern: String) throws {
    guard let plain = PlainMessage.text(of: pattern, values: Self.values) else { return }
    let language = LanguageTag("ur")
    #expect(try MessageValues.format(pattern, in: language, Self.values) == plain, "\(pattern)")
  }

  @Test(arguments: Seeds(300))
  func `read as ICU reads them`(seed: Int) throws {
    var dice = SeededDice(seed)
    let count = Int.random(in: 1...6, using: &dice)
    try check((0..<count).compactMap { _ in Self.pieces.randomElement(using: &dice) }.joined())
  }

  @Test(
    arguments: [
      ("水：{time}、{place}", "水：14:00、体育館 {x} 'y'"), ("{n2}", ""), ("{time", nil), ("}", nil),
      ("it''s {time}", nil), ("{count}", nil), ("{other}", nil), ("{0}", nil), ("{}", nil),
      ("{time}}", nil), ("{ time }", nil), ("{count, plural, other {#}}", nil),
    ] as [(String, String?)])
  func `are told from those that need it`(pattern: String, text: String?) throws {
    #expect(PlainMessage.text(of: pattern, values: Self.values) == text)
    try check(pattern)
  }
}
