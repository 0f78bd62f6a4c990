import Diagnostics
import Tables
import Testing

@testable import Shelters

@Suite struct `What towns do to lists` {
  @Test func `the sample of the repository gives warnings only`() throws {
    let list = try ShelterListReader().read(
      Samples.bytes("Data/Samples/shelters.csv"), file: "shelters.csv")
    #expect(list.places.count == 12)
    #expect(
      list.rules == ["latin-not-a-name", "swapped-coordinates", "lost-zero", "unclear-mark"])
    let school = try list.find("青葉小学校")
    #expect(school.roles == [.shelter, .evacuationSite])
    #expect(school.hazards[.tsunami] == .yes)
    #expect(school.name.kana == "アオバショウガッコウ")
    let park = try list.find("城山公園")
    #expect(park.roles == [.evacuationSite])
    #expect(park.capacity?.people == 5_000)
    #expect(list.places[2].name.kana == "ワカバチュウガッコウ")
    #expect(list.places[2].capacity?.people == 620)
    #expect(list.places[2].isShelter)
    #expect(list.places[3].isSafe(from: .flood))
    #expect(list.places[3].capacity?.people == 1_200)
    #expect(list.places[5].hazards[.tsunami] == .no)
    #expect(list.places[5].coordinates == Coordinates(latitude: 38.3950, longitude: 140.9660))
    #expect(list.places[7].municipalityCode?.description == "042994")
    #expect(list.places[8].hazards[.landslide] == .notStated)
  }

  @Test func `columns are found by name in any order, width and with dates in them`() throws {
    let list = try list(
      """
      備考,避難者数（1月13日6時現在）, 施設名称 ,開設状況,ﾌﾘｶﾞﾅ,
      水あり,１２人,青葉小学校,開設中,あおばしょうがっこう,
      ,0,若葉中学校,閉鎖,ワカバチュウガッコウ,x
      """)
    #expect(list.kind == .openedShelters)
    #expect(list.places.map(\.name.japanese) == ["青葉小学校", "若葉中学校"])
    #expect(list.places[0].opening == Opening(isOpen: .yes, people: 12, asOf: "1月13日6時現在"))
    #expect(list.places[1].opening?.isOpen == .no)
    #expect(list.places[1].opening?.people == 0)
    #expect(list.places[0].note == "水あり")
    #expect(list.places[0].name.kana == "あおばしょうがっこう")
    #expect(list.rules == ["unnamed-column"])
  }

  @Test(arguments: [
    "R6.1.13避難者数", "避難者数_令和6年1月13日午前6時時点", "2024/1/13 6:00 避難者数", "避難者数(人)", "避難者数（１月１３日）",
  ])
  func `a date in a column name does not hide it`(name: String) throws {
    let list = try list("名称,\(name)\n青葉小学校,31\n")
    #expect(list.places.first?.opening?.people == 31)
  }

  @Test(
    arguments: [
      ("1", .yes), ("1.0", .yes), ("○", .yes), ("〇", .yes), ("◯", .yes), ("●", .yes), ("１", .yes),
      ("有", .yes),
      ("0", .no), ("0.0", .no), ("×", .no), ("✕", .no), ("無", .no), ("不可", .no),
      ("", .notStated), (" ", .notStated), ("　", .notStated), ("-", .notStated), ("－", .notStated),
      ("―", .notStated), ("△", .notStated), ("2階以上", .notStated), ("2", .notStated),
    ] as [(String, Statement)])
  func `marks of every kind; a blank is never no and never yes`(mark: String, expected: Statement)
    throws
  {
    let list = try site([("災害種別_津波", mark)])
    #expect(list.places.first?.hazards[.tsunami] == expected)
    #expect(list.places.first?.isSafe(from: .tsunami) == (expected == .yes))
    let isUnclear = ["△", "2階以上", "2"].contains(mark)
    #expect(list.rules == (isUnclear ? ["unclear-mark"] : []))
  }

  @Test(
    arguments: [
      ("50,700 ", 50_700, nil, nil), ("１，４００人", 1_400, nil, nil), ("138.0", 138, nil, nil),
      ("約200名", 200, nil, nil), ("0", 0, nil, nil),
      ("屋内1,054人／屋外18,550人(面積の1/2)", nil, 1_054, 18_550),
      ("屋内80人／屋外0人（面積の1/2）", nil, 80, 0), ("体育館のみ", nil, nil, nil), ("100～200", nil, nil, nil),
      ("-5", nil, nil, nil), ("99999999999999999999", nil, nil, nil), ("1e9", nil, nil, nil),
    ] as [(String, Int?, Int?, Int?)])
  func `capacities`(text: String, people: Int?, indoors: Int?, outdoors: Int?) throws {
    let list = try site([("想定収容人数", text)])
    let capacity = try #require(list.places.first?.capacity)
    #expect(capacity.people == people)
    #expect(capacity.indoors == indoors)
    #expect(capacity.outdoors == outdoors)
    let isUnderstood = people != nil || indoors != nil
    #expect(list.rules == (isUnderstood ? [] : ["unclear-capacity"]))
  }

  @Test(
    arguments: [
      ("38.4", "140.9", 38.4, []), ("140.9", "38.4", 38.4, ["swapped-coordinates"]),
      ("３８．４", "１４０．９", 38.4, []), ("51.5", "0.1", nil, ["outside-japan"]), ("0", "0", nil, []),
      ("", "", nil, []), ("38.4", "", nil, ["unreadable-coordinates"]),
      ("38度24分", "140度54分", nil, ["unreadable-coordinates"]),
      ("nan", "inf", nil, ["unreadable-coordinates"]),
      ("1e400", "1", nil, ["unreadable-coordinates"]),
    ] as [(String, String, Double?, [String])])
  func `positions`(latitude: String, longitude: String, expected: Double?, rules: [String]) throws {
    let list = try site([("緯度", latitude), ("経度", longitude)])
    #expect(list.places.first?.coordinates?.latitude == expected)
    #expect(list.rules == rules)
  }

  @Test func `invisible characters are taken out of names with a warning`() throws {
    let list = try site([("名称", "青葉\u{202E}小学校\u{200B}")])
    #expect(list.places.first?.name.japanese == "青葉小学校")
    #expect(list.rules == ["hidden-characters"])
    let heaped = try site([("名称", "青" + String(repeating: "\u{301}", count: 9))])
    #expect(heaped.places.isEmpty)
    #expect(heaped.rules == ["missing-name"])
  }

  @Test func `a name on two lines is one name`() throws {
    #expect(try site([("名称", "青葉小学校\n（体育館）")]).places.first?.name.japanese == "青葉小学校 （体育館）")
  }

  @Test func `rows of another municipality are shown but told`() throws {
    let list = try list(
      """
      名称,市区町村コード,指定避難所との重複
      青葉小学校,382019,1
      若葉小学校,382019,
      港小学校,382019,
      隣町公園,382027,
      """)
    #expect(list.places.count == 4)
    #expect(list.rules == ["other-municipality"])
    #expect(list.diagnostics.last?.position.line == 5)
  }

  @Test func `a ragged row is an error with its line, the others are read`() throws {
    let list = try list("名称,指定避難所との重複\n青葉小学校,1\n若葉小学校\n港小学校,1\n")
    #expect(list.places.map(\.line) == [2, 4])
    #expect(list.diagnostics.filter { $0.severity == .error }.map(\.position.line) == [3])
  }

  @Test func `GSI's CSV`() throws {
    let list = try list(
      """
      \u{FEFF}共通ID,都道府県名及び市町村名,NO,施設・場所名,住所,洪水,崖崩れ、土石流及び地滑り,高潮,地震,津波,大規模な火事,内水氾濫,火山現象,指定避難所との住所同一,緯度,経度,備考\r
      E0429900001201,宮城県青葉市,1,青葉小学校,宮城県青葉市中央1,1,,,1,,,,,1,38.4,140.9,\r
      """)
    #expect(list.places.first?.roles == [.shelter, .evacuationSite])
    #expect(list.places.first?.municipality == "宮城県青葉市")
    #expect(list.places.first?.identifier == "E0429900001201")
    #expect(list.rules.isEmpty)
  }

  /// A list that something broke in transit gives places or an error, never a trap.
  @Test(arguments: 0..<200 as Range<Int>)
  func `broken copies of the sample`(seed: Int) throws {
    var bytes = try Samples.bytes("Data/Samples/shelters.csv")
    for step in 0..<8 {
      let place = (seed &* 7_919 &+ step &* 104_729) % bytes.count
      switch (seed + step) % 4 {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: seed &* 31 &+ step)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert([0x22, 0x2C, 0x0A, 0xE3][step % 4], at: place)
      default: bytes.swapAt(place, bytes.count - 1 - place)
      }
    }
    do throws(ShelterListError) {
      let list = try ShelterListReader().read(bytes, file: "a.csv")
      #expect(list.places.allSatisfy { !$0.name.japanese.isEmpty })
    } catch {
      #expect(error.diagnostic.severity == .error)
    }
  }
}
