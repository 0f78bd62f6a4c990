import Diagnostics
import TestSupport
import Testing
import WritingSystems

@testable import Channels

@Suite struct `An area mail` {
  private func report(_ title: String, _ body: String, drill: Bool = false) -> ChannelReport {
    ChannelText(title: title, body: body, language: "ja", drillWord: drill ? "訓練" : nil)
      .check(for: .areaMail)
  }

  @Test func `that may be sent has no problem`() {
    let report = report("避難指示", "11月24日 14:00、青葉町に避難指示を出しました。\n市役所の体育館へ避難してください。")
    #expect(report.problems.isEmpty && report.parts.count == 1)
    #expect(report.count == report.parts[0].text.count + 1, "a line end counts two")
  }

  @Test func `has a title of 15 and a body of 200 characters`() {
    let title = String(repeating: "題", count: 15)
    let body = String(repeating: "水。", count: 99)
    #expect(report(title, body + "\n水").rules == [] && report(title, body + "\n水").count == 201)
    #expect(report(title, body + "水。").excess == 0)
    #expect(report(title, body + "\n水").excess == 1)
    #expect(report(title + "二字", body).problems == [.titleTooLong(by: 2)])
    #expect(report("", body).problems == [.noTitle])
  }

  @Test(arguments: [
    ("①", "(1)"), ("⑳", "(20)"), ("Ⅲ", "3"), ("ⅲ", "3"), ("㈱", "（株）"), ("㌔", "キロ"), ("㍑", "リットル"),
    ("№", "No."), ("℡", "電話"), ("髙", "高"), ("﨑", "崎"), ("德", "徳"), ("㊤", "(上)"), ("㍻", "平成"),
  ])
  func `names characters that depend on the telephone, and what to write`(
    character: String, instead: String
  ) {
    let found = report("給水", "水は\(character)です。\(character)").problems
    #expect(found == [.character(character, .platformDependent, instead: instead)])
    #expect(found[0].diagnostic.hint?.japanese.contains(instead) == true)
  }

  @Test(arguments: [
    ("〜", "～"), ("−", "－"), ("—", "―"), ("•", "・"), ("㎥", "立方メートル"), ("𠮷", "吉"), ("㋿", "令和"),
    ("☎️", "電話"),
    ("é", nil), ("水🚰", nil), ("한", nil), ("①\u{20DD}", nil),
  ])
  func `names characters that do not arrive`(text: String, instead: String?) {
    let character = String(text.suffix(1))
    #expect(
      report("給水", "水は" + text).problems == [.character(character, .missing, instead: instead)])
  }

  @Test func `takes no half-width kana and no control characters`() {
    #expect(
      report("給水", "ﾐｽﾞ").problems == [
        .character("ﾐ", .halfWidth, instead: "ミ"), .character("ｽﾞ", .halfWidth, instead: "ズ"),
      ])
    #expect(report("給水", "水\u{7}").problems == [.character("\u{7}", .control, instead: nil)])
  }

  @Test(arguments: [
    "https://example.jp", "ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ", "www.city.aoba.lg.jp", "city.aoba.lg.jp を見て",
    "example.com",
  ])
  func `takes no web address`(text: String) {
    #expect(report("給水", "詳しくは \(text)").rules == ["web-address"])
  }

  @Test(arguments: ["bousai@city", "bousai＠city.jp", "ｂｏｕｓａｉ@ｃｉｔｙ"])
  func `takes no mail address`(text: String) {
    #expect(report("給水", "連絡は\(text)へ").rules.contains("mail-address"))
  }

  @Test(arguments: [
    "022-123-4567", "０２２－１２３－４５６７", "022(123)4567", "0221234567", "090 1234 5678", "0120-12-3456",
    "+81-22-123-4567", "#7119", "119番", "１１９番", "電話 12-3456", "℡：123-4567", "（022）123-4567",
  ])
  func `takes no telephone number`(text: String) {
    #expect(report("給水", "問い合わせは\(text)").rules.contains("telephone-number"), "\(text)")
  }

  @Test(arguments: [
    "2026-11-24 18:00", "2026年11月24日", "午後2時30分から5時", "12-3456", "警戒レベル4", "3リットル", "1番の入口", "119人",
    "09-10-2026 18:00", "〒980-0001", "10:00-12:00", "標高1234m",
  ])
  func `takes numbers that are none`(text: String) {
    #expect(report("給水", "水は\(text)です").problems.isEmpty, "\(text)")
  }

  @Test func `of a drill says so twice`() {
    #expect(report("訓練 避難指示", "これは訓練です。避難します。", drill: true).problems.isEmpty)
    #expect(
      report("避難指示", "避難します。", drill: true).problems == [
        .noDrillWord(inTitle: true), .noDrillWord(inTitle: false),
      ])
    let long = "これは訓練です。" + String(repeating: "高い所へ逃げます。", count: 40)
    let parts = report("訓練", long, drill: true).parts
    #expect(parts.count == 2 && parts.allSatisfy { $0.text.contains("訓練") && $0.count <= 200 })
  }

  @Test func `takes exactly the characters of JIS X 0208 and ASCII`() {
    let program = """
      def fine(b):
          if len(b) == 1: return 0x20 <= b[0] < 0x7F
          lead = b[0] * 256 + b[1]
          return 0x8140 <= lead <= 0x84BE or 0x889F <= lead <= 0xEAA4
      def judge(c):
          try: return '1' if fine(c.encode('cp932')) else '0'
          except UnicodeEncodeError: return '0'
      print(''.join(judge(c) for c in text), end='')
      """
    let blocks = [
      0x20...0x7E, 0xA1...0x17F, 0x391...0x3C9, 0x401...0x451, 0x2010...0x2312, 0x2460...0x266F,
      0x3001...0x33FF, 0x4E00...0x9FFF, 0xFA0E...0xFA2D, 0xFF01...0xFFE6,
    ]
    let letters = blocks.joined().compactMap { Unicode.Scalar($0).map(Character.init) }.filter {
      $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .nonspacingMark }
        && Normalizer.isComposed(String($0)) && $0 != "\u{AD}"
    }
    let judged = ChannelTextSupport.python(program, String(letters))
    #expect(judged.count == letters.count)
    // Python also takes those that look like Microsoft's; what becomes of them depends on who converts.
    let alike: Set<Character> = ["¢", "£", "¬", "‖", "−", "〜"]
    for (letter, verdict) in zip(letters, judged) {
      let isFine = AreaMailCharacters.problems(in: String(letter)).isEmpty
      let expected = verdict == "1" && !alike.contains(letter)
      #expect(isFine == expected, "\(letter) \(letter.unicodeScalars.map { $0.value })")
      if !isFine, let instead = AreaMailCharacters.instead(of: letter) {
        #expect(AreaMailCharacters.problems(in: instead).isEmpty, "\(letter) → \(instead)")
      }
    }
  }

  @Test func `says nothing of the words in its messages`() {
    let report = report("給水", "https://secret.example.jp bousai@secret.jp 022-123-4567")
    for problem in report.problems {
      let text = "\(problem.diagnostic.message)\(problem.diagnostic.hint.map { "\($0)" } ?? "")"
      #expect(!text.contains("secret") && !text.contains("4567"))
    }
  }
}
