import TestSupport
import Testing
import WritingSystems

@Suite struct `Normalisation and folding` {
  @Test func `NFC is recognised and made`() {
    #expect(Normalizer.isComposed("Không được"))
    #expect(!Normalizer.isComposed("Kho\u{302}ng"))
    #expect(Normalizer.composed("か\u{3099}").unicodeScalars.elementsEqual("が".unicodeScalars))
    #expect(Normalizer.isComposed(""))
    #expect(Normalizer.composed("").isEmpty)
  }

  @Test(arguments: [
    ("ﾄｲﾚ", "トイレ"), ("といれ", "トイレ"), ("ＴＯＩＬＥＴ", "toilet"), ("Đi", "di"), ("nước", "nuoc"),
    ("ﾊﾞｽ", "ばす"), ("飲む 水", "飲む水"), ("a\u{200B}b", "ab"), ("STRASSE", "straße"), ("카드", "카드"),
  ])
  func `what a person takes for one word folds to one`(left: String, right: String) {
    #expect(TextSearch.folded(left).utf8.elementsEqual(TextSearch.folded(right).utf8))
  }

  @Test func `marks that make another word are kept`() {
    #expect(TextSearch.folded("か") != TextSearch.folded("が"))
    #expect(TextSearch.folded("पानी") != TextSearch.folded("पन"))
    #expect(TextSearch.folded("น้ำ") == TextSearch.folded("น้ำ"))
  }

  @Test func `kana change kind and back`() {
    #expect(KanaFolding.hiragana("シャワールームＡ漢字ヶ") == "しゃわーるーむＡ漢字ゖ")
    #expect(KanaFolding.katakana("しゃわー") == "シャワー")
    #expect(KanaFolding.isKana("ー") && KanaFolding.isKana("ｱ") && !KanaFolding.isKana("・"))
  }

  @Test(arguments: Seeds(200))
  func `folding a text twice is folding it once`(seed: Int) {
    var dice = SeededDice(seed)
    let text = String(
      String.UnicodeScalarView(
        (0..<20).compactMap { _ in Unicode.Scalar(UInt32(dice.roll(0x2FFFF))) }))
    let once = TextSearch.folded(text)
    #expect(TextSearch.folded(once).utf8.elementsEqual(once.utf8))
    #expect(Normalizer.isComposed(Normalizer.composed(text)))
  }
}

@Suite struct `Language tags` {
  @Test(arguments: [
    ("zh-hans", "zh-Hans"), ("PT_br", "pt-BR"), ("ja-Simple", "ja-simple"), ("FIL", "fil"),
    ("es-419", "es-419"), ("sl-rozaj-biske-1994", "sl-rozaj-biske-1994"),
  ])
  func `case is made canonical`(text: String, canonical: String) {
    #expect(LanguageTag(text)?.description == canonical)
  }

  @Test(arguments: ["", "j", "日本語", "en-", "-en", "en--US", "en_US.UTF-8", "abcdefghi", "e1"])
  func `what is no tag is none`(text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test func `look-up shortens the wish`() {
    let available: [LanguageTag] = ["ja", "ja-simple", "zh-Hans", "vi", "pt-BR"]
    #expect(LanguageTag("vi-VN").lookup(in: available) == "vi")
    #expect(LanguageTag("zh-Hans-CN").lookup(in: available) == "zh-Hans")
    #expect(LanguageTag("ja-x-easy").lookup(in: available) == "ja")
    #expect(LanguageTag("zh").lookup(in: available) == nil)
    #expect(LanguageTag("pt-BR").region == "BR")
    #expect(LanguageTag("zh-Hant-HK").script == "Hant")
  }
}
