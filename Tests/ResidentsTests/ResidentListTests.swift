import Diagnostics
import Residents
import Tables
import TestSupport
import Testing

@Suite struct `A table of residents` {
  private static let town = "国籍・地域,人数\nベトナム,120\nネパール,30\n"

  private func counts(_ list: ResidentList) -> [String: Int] {
    Dictionary(list.entries.map { ($0.nationality?.japanese ?? $0.name, $0.people) }) { $0 + $1 }
  }

  @Test func `reads the same in every encoding`() throws {
    let expected = ["ベトナム": 120, "ネパール": 30]
    let bytes = Array(Self.town.utf8)
    let converted = Command.run(["iconv", "-f", "UTF-8", "-t", "CP932"], input: bytes)
    try #require(converted.status == 0)
    for file in [bytes, [0xEF, 0xBB, 0xBF] + bytes, converted.output] {
      #expect(counts(try residents(file)) == expected)
    }
    #expect(counts(try residents(Self.town.replacing(",", with: "\t"))) == expected)
    #expect(counts(try residents(Self.town.replacing("\n", with: "\r\n"))) == expected)
  }

  @Test(arguments: [
    "国籍・地域,総数", "国籍,人数（人）", "人数,国籍", "国籍（出身地）,外国人住民数", "Nationality,Count",
    "nationality_ja,residents_2025_12_31", "国籍・地域別,人口", "国籍　・　地域,計（人）", "国籍・地域,総数（令和7年12月末現在）",
    "順位,国籍・地域,総数,男,女,構成比",
  ])
  func `finds its columns by their names`(header: String) throws {
    let names = header.split(separator: ",")
    let nationality = try #require(
      names.firstIndex { $0.lowercased().contains("national") || $0.contains("国籍") })
    let count = try #require(
      names.firstIndex { name in
        ["人数", "総数", "計", "ount", "数", "人口", "residents"].contains { name.contains($0) }
      })
    var cells = names.map { _ in "5" }
    cells[nationality] = "ネパール"
    cells[count] = "77"
    let list = try residents("\(header)\n\(cells.joined(separator: ","))\n")
    #expect(counts(list) == ["ネパール": 77])
  }

  @Test(arguments: [
    ("120", 120), ("１２０", 120), ("\"1,234\"", 1234), ("\"１，２３４\"", 1234), ("1 234", 1234),
    ("\"12,345,678\"", 12_345_678), ("５人", 5), (" 7 名", 7), ("0", 0),
  ])
  func `reads numbers as they are written`(written: String, people: Int) throws {
    let list = try residents("国籍,人数\nネパール,\(written)\nタイ,1\n")
    #expect(counts(list) == ["ネパール": people, "タイ": 1])
  }

  @Test(arguments: [
    "1.5", "\"1,23\"", "\"12,3456\"", "約30", "三十", "1e3", "-4", "99999999999999999999",
  ])
  func `refuses what is no number of people`(written: String) throws {
    #expect(try refusal("国籍,人数\nネパール,\(written)\nタイ,1\n") == ["not-a-count"])
  }

  @Test func `does not count nobody, and says what is hidden`() throws {
    let list = try residents("国籍,人数\nネパール,-\nタイ,\nペルー,3\nインド,X\n")
    #expect(counts(list) == ["ペルー": 3])
    #expect(list.diagnostics.map(\.rule) == ["hidden-counts"])
  }

  @Test func `counts no sum twice`() throws {
    let text = """
      国籍・地域,総数
      総数,"1,065"
      アジア,960
      中国,900
      うち香港,20
      ネパール,60
      ヨーロッパ,5
      フランス,5
      その他,100
      合計,1065
      """
    let list = try residents(text)
    #expect(list.people == 1065 && list.total == 1065)
    #expect(list.entries.map(\.name) == ["中国", "ネパール", "フランス", "その他"])
    #expect(list.diagnostics.map(\.rule) == ["subtotals"])
  }

  @Test func `tells of people who have no row`() throws {
    let list = try residents("国籍,人数\nネパール,60\n総数,100\n")
    #expect(list.diagnostics.map(\.rule) == ["total-above-rows"])
    let demand = LanguageDemand(list)
    #expect(demand.people == 100 && demand.unlisted == 40)
  }

  @Test func `warns of a nationality that it does not know`() throws {
    let list = try residents("国籍,人数\nネパール,60\nリリパット,3\n")
    #expect(list.diagnostics.map(\.rule) == ["unknown-nationality"])
    #expect(LanguageDemand(list).withoutLanguage.map(\.people) == [3])
  }

  @Test func `leaves out Japanese readers, who can read every sheet`() throws {
    let demand = LanguageDemand(try residents("国籍,人数\n日本,5000\nネパール,60\n"))
    #expect(demand.people == 60 && demand.japanese == 5000)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", ["no-nationality-column"]),
    ("国籍,割合\nネパール,3\n", ["no-count-column"]),
    ("国籍,総数,人数\nネパール,3,4\n", ["ambiguous-columns"]),
    ("国籍,国名,人数\nネパール,x,4\n", ["ambiguous-columns"]),
    ("国籍,人数\nネパール,3\nネパール連邦民主共和国,4\n", ["nationality-twice"]),
    ("国籍,人数\nネパール,3\n総数,5\n合計,6\n", ["two-totals"]),
    ("国籍,人数\nネパール,30\nタイ,8\n総数,35\n", ["total-below-rows"]),
    ("国籍,人数\nアジア,30\n", ["no-residents"]), ("国籍,人数\n", ["no-residents"]),
    ("国籍,人数\nネパール,30,5\nタイ,1\n", ["ragged-row"]), ("国籍,人数\n,30\nタイ,1\n", ["no-nationality"]),
    ("", ["empty-file"]), ("PK\u{3}\u{4}", ["foreign-format"]),
  ])
  func `is refused where it could mislead`(text: String, rules: [String]) throws {
    #expect(try refusal(text) == rules)
  }

  @Test func `the sample can be read`() throws {
    let path = "\(Repository.root)/Data/Samples/residents.csv"
    let list = try residents(try #require(TestFile.read(path)))
    #expect(list.people == 2316 && list.total == 2316)
    #expect(list.entries.allSatisfy { $0.nationality != nil })
  }
}
