import Residents
import TestSupport
import Testing
import WritingSystems

/// Foreign residents at the end of 2025, Immigration Services Agency, and the ranking counted from them by hand.
@Suite struct `The national table` {
  private static let statistics = """
    国籍・地域,人数
    中国,930428
    ベトナム,681100
    韓国,407341
    フィリピン,356579
    ネパール,300992
    インドネシア,266069
    ブラジル,210014
    ミャンマー,182567
    スリランカ,79128
    台湾,73256
    米国,69787
    タイ,67097
    インド,58999
    ペルー,49020
    バングラデシュ,44938
    パキスタン,34911
    カンボジア,28957
    英国,22428
    朝鮮,22201
    モンゴル,21359
    フランス,17088
    オーストラリア,13776
    カナダ,13034
    マレーシア,12266
    ロシア,12187
    ドイツ,9417
    トルコ,7919
    ウズベキスタン,7362
    ボリビア,6898
    アフガニスタン,6887
    イタリア,5961
    ラオス,4993
    ナイジェリア,4807
    イラン,4431
    スペイン,4424
    ウクライナ,4258
    ニュージーランド,4212
    シンガポール,4007
    メキシコ,3954
    アルゼンチン,3678
    ガーナ,3541
    コロンビア,2848
    エジプト,2601
    ルーマニア,2321
    パラグアイ,2288
    スウェーデン,2135
    ポーランド,2080
    オランダ,1954
    無国籍,450
    その他,46447
    総数,4125395
    """

  private static let ranking: [(LanguageTag, Int)] = [
    ("zh-Hans", 915_951), ("vi", 681_100), ("ko", 429_542), ("fil", 356_579), ("ne", 300_992),
    ("id", 266_069), ("pt-BR", 210_014), ("my", 182_567), ("en", 135_592), ("zh-Hant", 87_733),
    ("si", 79_128), ("es", 73_110), ("th", 67_097), ("hi", 58_999), ("bn", 44_938), ("ur", 34_911),
    ("km", 28_957), ("mn", 21_359), ("fr", 17_088), ("ms", 12_266), ("ru", 12_187), ("fa", 11_318),
    ("de", 9_417), ("tr", 7_919), ("uz", 7_362), ("it", 5_961), ("lo", 4_993), ("uk", 4_258),
    ("ar", 2_601), ("ro", 2_321), ("sv", 2_135), ("pl", 2_080), ("nl", 1_954),
  ]

  /// The languages with a phrasebook.
  private static let phrasebooks: [LanguageTag] = [
    "ja", "ja-simple", "bn", "en", "es", "fil", "hi", "id", "km", "ko", "mn", "my", "ne", "pt-BR",
    "si", "th", "ur", "vi", "zh-Hans", "zh-Hant",
  ]

  private func proposal() throws -> LanguageProposal {
    let list = try residents(Self.statistics)
    #expect(list.diagnostics.isEmpty)
    #expect(list.total == list.people)
    return LanguageProposal(LanguageDemand(list), phrasebooks: Self.phrasebooks)
  }

  @Test func `gives the published ranking`() throws {
    let proposal = try proposal()
    #expect(proposal.people == 4_125_395)
    #expect(proposal.languages.map(\.language) == Self.ranking.map(\.0))
    #expect(proposal.languages.map(\.people) == Self.ranking.map(\.1))
    #expect(proposal.languages.prefix(3).map(\.share) == [22.203, 16.51, 10.412])
    #expect(proposal.languages[11].cumulative == 90.134)
    #expect(proposal.languages[15].cumulative == 95.126)
  }

  @Test func `is reached to 90 percent by twelve languages, to 95 by sixteen`() throws {
    let proposal = try proposal()
    #expect(proposal.steps.map(\.percent) == [80, 90, 95])
    let counts = proposal.steps.map { $0.languages.count }
    #expect(counts == [8, 12, 16])
    #expect(proposal.steps.allSatisfy { $0.isReached })
    #expect(proposal.steps[2].languages == Self.ranking.prefix(16).map(\.0))
    #expect(!proposal.step(97).isReached)
    #expect(proposal.step(97).languages.count == 18)
  }

  @Test func `names everybody who is left out`() throws {
    let proposal = try proposal()
    let reached = proposal.step(100).people
    let left =
      proposal.leftOut.withoutPhrasebook.reduce(0) { $0 + $1.people }
      + proposal.leftOut.withoutLanguage.reduce(0) { $0 + $1.people } + proposal.leftOut.unlisted
    #expect(reached + left == proposal.people)
    #expect(proposal.leftOut.withoutLanguage.map(\.nationality) == ["その他", "無国籍"])
    let malay = proposal.leftOut.withoutPhrasebook.first { $0.language == "ms" }
    #expect(malay?.alsoRead == ["en", "zh-Hans"])
  }

  /// The file that the counts above come from, where it is at hand.
  @Test func `agrees with the file of the statistics`() throws {
    let folders = ["\(Repository.root)/../shared/content", "/work/shared/content"]
    let files = folders.compactMap { TestFile.read("\($0)/nationalities_2025-12.csv") }
    guard let bytes = files.first else { return }
    let list = try residents(bytes)
    let counted = LanguageDemand(try residents(Self.statistics))
    #expect(LanguageDemand(list).readers == counted.readers)
    #expect(list.total == 4_125_395)
  }
}
