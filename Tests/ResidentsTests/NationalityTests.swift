import Residents
import Tables
import TestSupport
import Testing
import WritingSystems

@Suite struct `The table of nationalities` {
  @Test func `counts every person once, for a language that is a tag`() throws {
    let table = try Shipped.nationalities()
    #expect(table.all.count > 190)
    for nationality in table.all {
      for count in [1, 7, 1000, 930_428] where !nationality.shares.isEmpty {
        let people = nationality.languages(of: count)
        #expect(people.reduce(0) { $0 + $1.people } == count, "\(nationality.japanese)")
        #expect(people.allSatisfy { $0.people >= 0 })
      }
      for share in nationality.shares {
        #expect(!share.source.isEmpty, "\(nationality.japanese)")
        #expect(share.language.name(in: "en") != nil, "\(share.language)")
      }
      #expect(nationality.alsoReads.allSatisfy { $0.name(in: "en") != nil })
    }
    #expect(table.all.filter(\.shares.isEmpty).map(\.japanese) == ["無国籍", "その他", "不明"])
  }

  @Test func `has no name twice`() throws {
    let table = try Shipped.nationalities()
    for nationality in table.all {
      for name in [nationality.japanese, nationality.english] + nationality.otherNames {
        #expect(table.nationality(name)?.japanese == nationality.japanese, "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("米国", "en"), ("アメリカ", "en"), ("アメリカ合衆国", "en"), ("ｱﾒﾘｶ", "en"), ("USA", "en"),
    ("ネパール連邦民主共和国", "ne"), ("ネパール", "ne"), ("nepal", "ne"), ("韓国・朝鮮", "ko"), ("韓国･朝鮮", "ko"),
    ("韓国朝鮮", "ko"), ("大韓民国", "ko"), ("朝鮮", "ko"), ("中国（香港）", "zh-Hant"), ("台湾", "zh-Hant"),
    ("ヴェトナム", "vi"), ("Viet Nam", "vi"), ("ビルマ", "my"), ("英国(イギリス)", "en"),
    ("ボスニア・ヘルツェゴビナ", "bs"), ("Côte d’Ivoire", "fr"), ("スリ ランカ", "si"), ("ブラジル", "pt-BR"),
    ("フィリピン", "fil"), ("日本", "ja"),
  ])
  func `knows names as they are written`(name: String, language: String) throws {
    let found = try #require(try Shipped.nationalities().nationality(name), "\(name)")
    #expect(found.shares.first?.language.description == language)
  }

  @Test func `does not guess`() throws {
    let table = try Shipped.nationalities()
    for name in ["", "コンゴ", "ドミニカ", "ネパ", "インドネ", "Niger ia n", "東京都"] {
      #expect(table.nationality(name) == nil, "\(name)")
    }
  }

  @Test(arguments: [
    "nationality,english,language,share\nx,X,en,1\n",
    "nationality,english,language,share,source,other names\nx,X,en,2,s,\n",
    "nationality,english,language,share,source,other names\nx,X,en,1/0,s,\n",
    "nationality,english,language,share,source,other names\nx,X,!,1,s,\n",
    "nationality,english,language,share,source,other names\nx,X,en,1,s,\ny,Y,en,1,s,\nx,X,fr,1,s,\n",
  ])
  func `is refused when it is broken`(text: String) {
    #expect(throws: TableError.self) {
      try Nationalities(bytes: Array(text.utf8), file: "Nationalities.csv")
    }
  }
}
