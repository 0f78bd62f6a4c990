import Testing

@testable import Shelters

@Suite struct `Finding a place` {
  private let list = ShelterList(places: [
    Place(name: PlaceName(japanese: "青葉小学校", kana: "アオバショウガッコウ"), roles: [.shelter], line: 2),
    Place(name: PlaceName(japanese: "青葉小学校グラウンド"), roles: [.evacuationSite], line: 3),
    Place(name: PlaceName(japanese: "若葉第２公園"), roles: [.evacuationSite], line: 4),
    Place(name: PlaceName(japanese: "港公民館"), roles: [.shelter], line: 5),
    Place(name: PlaceName(japanese: "港公民館"), roles: [.shelter], line: 6),
  ])

  @Test(arguments: [
    ("青葉小学校", 2), (" 青葉小学校　", 2), ("あおばしょうがっこう", 2), ("ｱｵﾊﾞｼｮｳｶﾞｯｺｳ", 2), ("若葉第2公園", 4), ("若葉", 4),
    ("グラウンド", 3),
    ("ぐらうんど", 3),
  ])
  func `by name, by reading, by a part`(wish: String, line: Int) throws {
    #expect(try list.find(wish).line == line)
  }

  @Test func `several are a question, none is none`() {
    #expect(throws: PlaceSearchError.ambiguous([list.places[0], list.places[1]])) {
      try list.find("青葉")
    }
    #expect(throws: PlaceSearchError.ambiguous([list.places[3], list.places[4]])) {
      try list.find("港公民館")
    }
    #expect(throws: PlaceSearchError.notFound) { try list.find("城山") }
    #expect(throws: PlaceSearchError.notFound) { try list.find(" ") }
  }
}
