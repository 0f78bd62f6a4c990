import Diagnostics
import Tables
import Testing

@testable import Shelters

@Suite struct `The table of generic nouns` {
  @Test func `it has every language for every noun`() throws {
    let nouns = try #require(Samples.nouns)
    #expect(nouns.languages.count == 18)
    #expect(nouns.nouns.count > 150)
    for noun in nouns.nouns {
      for language in nouns.languages {
        let text = try #require(
          noun.applied(to: "Aoba", in: language), "\(noun.japanese) \(language)")
        #expect(text.contains("Aoba"))
        #expect(!text.contains("{") && !text.contains("  "))
      }
      #expect(Romanizer.hepburn(noun.kana) != nil)
    }
  }

  @Test(arguments: [
    "小学校", "中学校", "高等学校", "公民館", "体育館", "公園", "保育園", "集会所", "文化会館", "市役所", "町役場", "コミュニティセンター",
  ])
  func `the nouns that every town has are there`(noun: String) throws {
    #expect(try #require(Samples.nouns).nouns.contains { $0.japanese == noun })
  }

  @Test(arguments: [
    "a,b,c\n", "japanese,kana,use,en\n公園,こうえん,somewhere,{} Park\n",
    "japanese,kana,use,en\n公園,こうえん,,Park\n", "japanese,kana,use,en\n,こうえん,,{} Park\n",
  ])
  func `a broken table is an error with its line`(text: String) {
    #expect(throws: TableError.self) {
      try GenericNouns(bytes: Array(text.utf8), file: "nouns.csv")
    }
  }
}
