import Diagnostics
import Tables
import Testing

@testable import Shelters

/// Names with their Latin spelling by the rules of the notice, written by hand and not by the converter.
@Suite struct `Latin letters` {
  static let names: [TableRow] = {
    guard let bytes = try? Samples.bytes("Tests/SheltersTests/Samples/names.csv"),
      let table = try? DelimitedTextReader().read(bytes, file: "names.csv").table
    else { return [] }
    return table.rows
  }()

  @Test func `every name of the table`() {
    #expect(Self.names.count >= 500)
    for row in Self.names {
      #expect(Romanizer.hepburn(row.fields[1]) == row.fields[2], "\(row.fields)")
    }
  }

  @Test func `katakana and half-width kana give the same`() {
    for row in Self.names {
      let katakana = String(
        String.UnicodeScalarView(
          row.fields[1].unicodeScalars.map { scalar in
            (0x3041...0x3096).contains(scalar.value)
              ? Unicode.Scalar(scalar.value + 0x60) ?? scalar : scalar
          }))
      #expect(Romanizer.hepburn(katakana) == row.fields[2])
    }
    #expect(Romanizer.hepburn("ｱｵﾊﾞｼｮｳｶﾞｯｺｳ") == "Aobashōgakkō")
  }

  @Test func `without macrons the letters are plain ASCII and the same`() {
    let plain: [Character: Character] = [
      "ā": "a", "ī": "i", "ū": "u", "ē": "e", "ō": "o", "Ā": "A", "Ī": "I", "Ū": "U", "Ē": "E",
      "Ō": "O",
    ]
    for row in Self.names {
      let expected = String(row.fields[2].map { plain[$0] ?? $0 })
      #expect(Romanizer.hepburn(row.fields[1], longVowels: .plain) == expected)
    }
  }

  @Test func `the kanji tell where a reading has a boundary`() {
    for row in Self.names where row.fields[1].contains("・") {
      let word = NameWord(
        japanese: row.fields[0], kana: String(row.fields[1].filter { $0 != "・" }))
      #expect(ReadingBoundaries.marked(word) == row.fields[1])
    }
    let shrine = NameWord(japanese: "当地内", kana: "とうちない")
    #expect(ReadingBoundaries.marked(shrine) == "とうちない")
  }

  @Test(arguments: [
    ("おおかみ", "Ookami"), ("とうきょう", "Toukyou"), ("おかあさん", "Okaasan"), ("スーパー", "Suupaa"),
    ("へいせい", "Heisei"),
  ])
  func `long vowels as two letters`(kana: String, expected: String) {
    #expect(Romanizer.hepburn(kana, longVowels: .doubled) == expected)
  }

  @Test(arguments: [
    ("おじいさん", "Ojiisan"), ("おねえさん", "Onēsan"), ("こうりどうふ", "Kōridōfu"), ("にっちょく", "Nicchoku"),
    ("ざっし", "Zasshi"), ("しんぶん", "Shinbun"), ("あんまん", "Anman"), ("さんぽ", "Sanpo"), ("てんいん", "Ten'in"),
    ("ほんや", "Hon'ya"), ("つづく", "Tsuzuku"), ("はなぢ", "Hanaji"), ("みっつ", "Mittsu"),
    ("まつ うら", "Matsu Ura"),
    ("まつ・うら", "Matsuura"), ("だい２たいいくかん", "Dai2taiikukan"), ("Ｂ＆Ｇ", "nil"), ("あおばー", "Aobā"),
    ("あおば（きた）", "Aoba (Kita)"),
    ("ハンー", "Han"), ("ー", "nil"), ("あおば－", "Aobā"), ("か\u{3099}っこう", "Gakkō"), ("おう", "Ō"),
    ("わをん", "Waon"),
  ])
  func `single rules`(kana: String, expected: String) {
    #expect(Romanizer.hepburn(kana) ?? "nil" == expected)
  }

  @Test func `っち with a t, for those who keep to the road signs`() {
    #expect(Romanizer.hepburn("はっちょうぼり", doubled: .withT) == "Hatchōbori")
    #expect(Romanizer.hepburn("さっぽろ", doubled: .withT) == "Sapporo")
  }

  @Test(arguments: ["青葉", "あお葉", "Aoba", "", " ", "あ\u{0}", "あ🏫"])
  func `what is no reading is refused`(text: String) {
    #expect(Romanizer.hepburn(text) == nil)
  }
}
