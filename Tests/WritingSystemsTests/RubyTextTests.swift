import TestSupport
import Testing
import WritingSystems

@Suite struct `Ruby notation` {
  @Test func `a reading covers the run of kanji before it`() throws {
    let text = try RubyText.parse("この避難所《ひなんじょ》は飲《の》めます")
    #expect(
      text.segments == [
        .plain("この"), .ruby(base: "避難所", reading: "ひなんじょ"), .plain("は"),
        .ruby(base: "飲", reading: "の"), .plain("めます"),
      ])
    #expect(text.base == "この避難所は飲めます")
    #expect(text.reading == "このひなんじょはのめます")
    #expect(text.hasRuby)
  }

  @Test func `a bar begins a base that is not a run of kanji`() throws {
    let text = try RubyText.parse("｜24時間《にじゅうよじかん》 開《あ》いて")
    #expect(
      text.segments == [
        .ruby(base: "24時間", reading: "にじゅうよじかん"), .plain(" "), .ruby(base: "開", reading: "あ"),
        .plain("いて"),
      ])
  }

  @Test(arguments: [
    ("時々《ときどき》", "時々"), ("三ヶ月《さんかげつ》", "三ヶ月"), ("〆切《しめきり》", "〆切"), ("𠮷野家《よしのや》", "𠮷野家"),
  ])
  func `marks that belong to kanji are in the run`(notation: String, base: String) throws {
    #expect(
      try RubyText.parse(notation).segments.first
        == .ruby(base: base, reading: try RubyText.parse(notation).reading))
  }

  @Test func `a bar before a mark makes it a literal`() throws {
    #expect(try RubyText.parse("これは｜《です｜》").segments == [.plain("これは《です》")])
    #expect(try RubyText.parse("縦｜｜線").segments == [.plain("縦｜線")])
    #expect(RubyText(plain: "《红楼梦》").base == "《红楼梦》")
  }

  @Test(arguments: [
    ("避難所《ひなんじょ", RubyError.unfinishedReading(base: "避難所")),
    ("避難所ひなんじょ》", .strayClosing), ("避難所《》", .emptyReading(base: "避難所")),
    ("ひらがな《かな》", .readingWithoutBase(reading: "かな")),
    ("避難《ひなん所《じょ》", .nestedReading(base: "避難")), ("｜避難所", .strayMarker),
    ("避難《ひ｜なん》", .unfinishedReading(base: "避難")), ("《あ》", .readingWithoutBase(reading: "あ")),
    ("終わり｜", .strayMarker),
  ])
  func `what has no partner is an error`(notation: String, error: RubyError) {
    #expect(throws: error) { try RubyText.parse(notation) }
  }

  @Test(arguments: Seeds(300))
  func `a text written in notation reads back as itself`(seed: Int) throws {
    var dice = SeededDice(seed)
    let plains = ["あ", "漢", "《", "》", "｜", "24", "々", " ", "\u{200B}", "x", "👩‍👩‍👧", "が"]
    var segments: [RubyText.Segment] = []
    for _ in 0..<dice.roll(8) {
      if dice.roll(2) == 0 {
        segments.append(.ruby(base: ["漢字", "24時間", "字"][dice.roll(3)], reading: "よみ"))
      } else if case .plain? = segments.last {
        continue
      } else {
        segments.append(
          .plain((0...dice.roll(4)).map { _ in plains[dice.roll(plains.count)] }.joined()))
      }
    }
    let text = RubyText(segments: segments)
    #expect(try RubyText.parse(text.notation) == text)
  }

  @Test(arguments: Seeds(300))
  func `no text of marks stops the reader`(seed: Int) {
    var dice = SeededDice(seed)
    let pieces = ["《", "》", "｜", "漢", "か", "a"]
    let notation = (0..<dice.roll(12)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
    if let text = try? RubyText.parse(notation) {
      #expect(text.segments.allSatisfy { $0 != .plain("") })
    }
  }

  @Test func `kanji without a reading are found`() throws {
    #expect(try RubyText.parse("飲《の》む水は々").kanjiWithoutReading == ["水", "々"])
    #expect(try RubyText.parse("飲《の》むヶ").kanjiWithoutReading.isEmpty)
  }
}
