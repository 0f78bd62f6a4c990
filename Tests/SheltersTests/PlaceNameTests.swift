import Testing

@testable import Shelters

@Suite struct `Names of places` {
  private func text(
    _ japanese: String, _ kana: String?, in language: String = "en", of municipality: String? = nil
  ) throws -> String? {
    let nouns = try #require(Samples.nouns)
    let name = PlaceName(japanese: japanese, kana: kana, municipality: municipality)
    return name.rendering(in: language, nouns: nouns)?.text
  }

  @Test(arguments: [
    ("en", "Aoba Elementary School"), ("zh-Hans", "青葉小学"), ("zh-Hant", "青葉小學"), ("ko", "아오바 초등학교"),
    ("vi", "Trường tiểu học Aoba"), ("fil", "Aoba Elementary School"), ("ne", "Aoba प्राथमिक विद्यालय"),
    ("id", "SD Aoba"), ("pt-BR", "Escola Primária Aoba"), ("es", "Escuela Primaria Aoba"),
    ("my", "Aoba မူလတန်းကျောင်း"), ("th", "โรงเรียนประถม Aoba"), ("km", "សាលាបឋមសិក្សា Aoba"),
    ("mn", "Aoba бага сургууль"), ("si", "Aoba ප්‍රාථමික විද්‍යාලය"), ("bn", "Aoba প্রাথমিক বিদ্যালয়"),
    ("hi", "Aoba प्राथमिक विद्यालय"), ("ur", "Aoba پرائمری اسکول"), ("ja", "青葉小学校"), ("ja-simple", "青葉小学校"),
    ("ne-NP", "Aoba प्राथमिक विद्यालय"), ("pt", "Escola Primária Aoba"), ("zh-TW", "青葉小學"), ("zh", "青葉小学"),
    ("fr", "Aoba Elementary School"), ("ar", "Aoba Elementary School"),
  ])
  func `青葉小学校 in every language`(language: String, expected: String) throws {
    #expect(try text("青葉小学校", "あおばしょうがっこう", in: language) == expected)
  }

  @Test(arguments: [
    ("城山公園", "シロヤマコウエン", "Shiroyama Park"),
    ("御祓地区コミュニティセンター", "みそぎちくこみゅにてぃせんたー", "Misogi District Community Center"),
    ("七尾東部中学校", "ナナオトウブチュウガッコウ", "Nanao Tōbu Junior High School"),
    ("青葉第二小学校", "ｱｵﾊﾞﾀﾞｲﾆｼｮｳｶﾞｯｺｳ", "Aoba Daini Elementary School"),
    ("青葉第２小学校", "アオバダイニショウガッコウ", "Aoba Daini Elementary School"),
    ("松浦公民館", "マツウラコウミンカン", "Matsuura Community Hall"),
    ("旧北嶺中学校", "きゅうほくれいちゅうがっこう", "Former Hokurei Junior High School"),
    ("旧軽井沢公園", "きゅうかるいざわこうえん", "Kyūkaruizawa Park"),
    ("中島小学校（体育館）", "なかじましょうがっこう", "Nakajima Elementary School (Gymnasium)"),
    ("川附公園（福音公園）", "カワツケコウエンフクオンコウエン", "Kawatsuke Park (Fukuon Park)"),
    ("青葉市立青葉小学校", "あおばしりつあおばしょうがっこう", "Aoba Elementary School"),
    ("愛媛大学山越運動場", "エヒメダイガクヤマゴエウンドウジョウ", "Ehime University Yamagoe Sports Ground"),
    ("体育館", "たいいくかん", "Gymnasium"), ("四日市公園", "よっかいちこうえん", "Yokkaichi Park"),
    ("中村公園", "なかむらこうえん", "Nakamura Park"),
    ("寄合い処みそぎ", "よりあいどころみそぎ", "Yoriaidokoromisogi"), ("天山公園", "アマヤマモウエン", "Amayamamōen"),
    ("道の駅なかじまロマン峠", "みちのえきなかじまろまんとうげ", "Nakajimaromantōge Roadside Station"),
  ])
  func `names come apart at their nouns`(japanese: String, kana: String, expected: String) throws {
    #expect(try text(japanese, kana) == expected)
  }

  @Test func `the municipality is told apart from a name that only ends like one`() throws {
    #expect(
      try text("大宜味村農村環境改善センター", "オオギミソンノウソンカンキョウカイゼンセンター", of: "沖縄県大宜味村")
        == "Ōgimi Village Rural Environment Improvement Center")
    #expect(try text("青葉市役所", "あおばしやくしょ") == "Aoba City Hall")
    #expect(try text("青葉町役場", "あおばまちやくば", in: "vi") == "Tòa thị chính thị trấn Aoba")
    #expect(try text("中村公園", "なかむらこうえん", of: "高知県四万十市") == "Nakamura Park")
  }

  @Test func `without a reading only the Japanese name is there`() throws {
    let nouns = try #require(Samples.nouns)
    let name = PlaceName(japanese: "青葉小学校")
    #expect(nouns.languages.allSatisfy { name.rendering(in: $0, nouns: nouns) == nil })
    #expect(name.rendering(in: "ja", nouns: nouns)?.text == "青葉小学校")
    #expect(name.romanised() == nil)
  }

  @Test func `the reading for ruby is in hiragana`() throws {
    let nouns = try #require(Samples.nouns)
    let name = PlaceName(japanese: "青葉小学校", kana: "アオバショウガッコウ")
    #expect(name.rendering(in: "ja", nouns: nouns)?.reading == "あおばしょうがっこう")
    #expect(name.romanised() == "Aobashōgakkō")
    #expect(name.romanised(longVowels: .plain) == "Aobashogakko")
  }

  @Test func `a language without a column says that its name is English`() throws {
    let nouns = try #require(Samples.nouns)
    let name = PlaceName(japanese: "青葉小学校", kana: "あおばしょうがっこう")
    #expect(name.rendering(in: "fa", nouns: nouns)?.language == "en")
    #expect(name.rendering(in: "ne-NP", nouns: nouns)?.language == "ne")
  }

  @Test(
    arguments: [
      ("Sanno Elementary School", "Sanno Elementary School"), ("  Aoba   Park ", "Aoba Park"),
      ("sannoshogakko", nil),
      ("Sannoshogakko", nil), ("SANNO", nil), ("sanno elementary school", nil), ("山王小学校", nil),
      ("", nil),
      ("1", nil), ("Aoba 公園", nil), ("Aoba <b>Park</b> 🏫", nil),
    ] as [(String, String?)])
  func `a name of the list counts only if it looks like one`(text: String, expected: String?) {
    #expect(LatinName.read(text) == expected)
  }

  @Test func `the list's own English name wins in English only`() throws {
    let nouns = try #require(Samples.nouns)
    let name = PlaceName(
      japanese: "清水寺公園", kana: "きよみずでらこうえん", latin: "Kiyomizu-dera Temple Park")
    #expect(name.rendering(in: "en", nouns: nouns)?.text == "Kiyomizu-dera Temple Park")
    #expect(name.rendering(in: "en", nouns: nouns)?.source == .list)
    #expect(name.rendering(in: "vi", nouns: nouns)?.text == "Công viên Kiyomizudera")
  }
}
