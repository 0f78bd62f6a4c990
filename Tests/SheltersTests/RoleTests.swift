import Diagnostics
import Tables
import Testing

@testable import Shelters

@Suite struct `Roles` {
  @Test func `a list of evacuation sites marks the shelters among them`() throws {
    let list = try list("名称,災害種別_洪水,災害種別_地震,指定避難所との重複\nA,1,1,1\nB,1,1,\nC,,,○\n")
    #expect(list.kind == .evacuationSites)
    #expect(list.places.map(\.isShelter) == [true, false, true])
    #expect(list.places.map(\.isEvacuationSite) == [true, true, true])
  }

  @Test func `GSI's list of shelters marks the evacuation sites among them`() throws {
    let list = try list("施設・場所名,住所,指定緊急避難場所との住所同一\nA,x,1\nB,y,\n")
    #expect(list.kind == .shelters)
    #expect(list.places.map(\.roles) == [[.shelter, .evacuationSite], [.shelter]])
  }

  @Test func `a column of kinds tells them row by row`() throws {
    let list = try list(
      "施設名,種別,避難者数\nA,指定避難所,3\nB,指定緊急避難場所,4\n", file: "避難所.csv")
    #expect(list.places[1].isEvacuationSite)
    let mixed = try self.mixed()
    #expect(
      mixed.places.map(\.roles) == [
        [.shelter], [.evacuationSite], [.shelter, .evacuationSite], [],
      ])
    #expect(mixed.rules == ["no-role"])
  }

  private func mixed() throws(ShelterListError) -> ShelterList {
    try list("名称,指定避難所,指定緊急避難場所\nA,○,\nB,,○\nC,○,○\nD,,\n")
  }

  @Test func `the name of a column or of the file decides where nothing else does`() throws {
    #expect(try list("避難所名,住所\nA,x\n").places.first?.roles == [.shelter])
    #expect(try list("避難場所名,住所\nA,x\n").places.first?.roles == [.evacuationSite])
    #expect(try list("名称,住所\nA,x\n", file: "2024/指定避難所一覧.csv").places.first?.roles == [.shelter])
    #expect(
      try list("名称,住所\nA,x\n", file: "evacuation_space.csv").places.first?.roles == [
        .evacuationSite
      ])
    #expect(try list("避難所,住所\n青葉小学校,x\n").places.first?.name.japanese == "青葉小学校")
    #expect(refusal("名称,住所\nA,x\n") != nil)
    #expect(try list("名称,住所\nA,x\n", assuming: .shelter).places.first?.roles == [.shelter])
  }

  @Test func `a place that is no shelter, or has no reading, says so when it is chosen`() throws {
    let nouns = try #require(Samples.nouns)
    let list = try list("名称,名称_カナ,災害種別_洪水,指定避難所との重複\n青葉公園,,1,\n若葉公園,ワカバモウエン,,1\n")
    #expect(list.rules.isEmpty)
    let site = list.places[0].check(file: "a.csv", nouns: nouns)
    #expect(site.map(\.rule) == ["missing-kana", "not-a-shelter"])
    #expect(site.first?.hint?.english.contains("--kana") == true)
    #expect(list.places[1].check(file: "a.csv", nouns: nouns).map(\.rule) == ["kana-does-not-fit"])
  }

  @Test func `a shelter is not safe from a hazard unless it is an evacuation site for it`() {
    var place = Place(name: PlaceName(japanese: "青葉小学校"), roles: [.shelter])
    place.hazards[.tsunami] = .yes
    #expect(!place.isSafe(from: .tsunami))
    place.isEvacuationSite = true
    #expect(place.isSafe(from: .tsunami))
    #expect(!place.isSafe(from: .flood))
  }
}
