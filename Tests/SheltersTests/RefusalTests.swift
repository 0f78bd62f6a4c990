import Diagnostics
import Tables
import Testing

@testable import Shelters

@Suite struct `Files that are no lists of shelters` {
  @Test(
    arguments: [
      ("名称,所在地_連結表記,緯度,経度,設置位置,小児対応設備の有無", .defibrillators),
      ("名称,所在地,医療機関の種類,診療科目,病床数", .clinics), ("名称,住所,男性トイレ総数,女性トイレ総数", .publicToilets),
      ("名称,SSID,提供エリア", .wirelessNetworks), ("名称,文化財分類,住所", .culturalProperties),
      ("イベント名,開始日,場所名称", .events), ("名称,水利種別,口径", .fireHydrants),
      ("名称,受入年齢,一時預かりの有無,収容定員", .childcare),
      ("地域名,総人口,世帯数", .population), ("名称,営業の種類,屋号", .foodBusinesses),
      ("名称,実施サービス,事業所番号", .careProviders),
      ("名称,POIコード,利用可能曜日", .publicFacilities), ("名称,貯水量", .waterPoints),
    ] as [(String, OtherDataSet)])
  func `they are refused by what they are`(header: String, expected: OtherDataSet) {
    let row = header.split(separator: ",").map { _ in "x" }.joined(separator: ",")
    let error = refusal(header + "\n" + row)
    guard case .notAShelterList(let found, let diagnostic) = error else {
      Issue.record("read as a list of shelters")
      return
    }
    #expect(found == expected)
    #expect(diagnostic.rule == "not-a-shelter-list")
    #expect(diagnostic.message.japanese.contains(expected.japanese))
    #expect(diagnostic.hint != nil)
  }

  @Test func `a table of nothing known says which columns it misses`() {
    let error = refusal("品名,値段\nりんご,100\n")
    #expect(error?.diagnostic.message.japanese.contains("指定避難所との重複") == true)
    #expect(error?.diagnostic.position.line == 1)
  }

  @Test func `a list of shelters that also tells of defibrillators is one`() throws {
    #expect(try list("名称,指定避難所との重複,設置位置\nA,1,玄関\n").places.count == 1)
  }

  @Test func `what cannot be read keeps the reader's error and its line`() {
    guard case .unreadable(let error) = refusal("名称,指定避難所との重複\n\"A,1\n") else {
      Issue.record("read")
      return
    }
    #expect(error.kind == .brokenQuote)
    #expect(error.diagnostic.position.line == 2)
  }

  @Test(arguments: [
    "{}", "{\"features\": 1}", "[1]", "{\"features\":[{}]}", "{\"features\":[{\"properties\":[]}]}",
  ])
  func `JSON that is no GeoJSON of features`(text: String) {
    #expect(refusal(text) != nil)
  }

  @Test func `GeoJSON reads points, counts others out, and knows lines`() throws {
    let list = try list(
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [140.9, 38.4]},
         "properties": {"施設・場所名": "青葉小学校", "地震": 1, "津波": null, "指定避難所との住所同一": "1"}},
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": []},
         "properties": {"施設・場所名": "若葉公園", "火山現象": true}},
        {"type": "Feature", "geometry": null, "properties": {"施設・場所名": "港公園"}}
      ]}
      """, file: "a.geojson")
    #expect(list.places.map(\.line) == [2, 4, 6])
    #expect(list.places[0].coordinates == Coordinates(latitude: 38.4, longitude: 140.9))
    #expect(list.places[0].isSafe(from: .earthquake))
    #expect(list.places[0].hazards[.tsunami] == .notStated)
    #expect(list.places[0].isShelter)
    #expect(list.places[1].hazards[.volcano] == .yes)
    #expect(list.rules == ["not-a-point"])
  }

  @Test func `the result is JSON with shelters and diagnostics`() throws {
    let list = try list("名称,指定避難所との重複,想定収容人数\n青葉小学校,1,たくさん\n")
    let json = try JSONRoundTrip.text(of: list)
    #expect(json.contains("\"shelters\":[{"))
    #expect(json.contains("\"diagnostics\":[{"))
    #expect(json.contains("\"isShelter\":true"))
    #expect(try JSONRoundTrip.list(from: json) == list)
  }
}
