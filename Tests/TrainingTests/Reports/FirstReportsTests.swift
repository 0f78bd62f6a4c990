import Tables
import Testing

@testable import Training

@Suite struct `Reports of twelve academies` {
  let sample: SampleRound

  init() throws { sample = try TwelveAcademies.make() }

  @Test func `return rate counts replies, each in one column`() throws {
    let report = try sample.report(.returnRate)
    #expect(
      report.table("total")?.rows.first?.cells == [
        .count(12), .count(9), .count(1), .count(1), .count(1), .percent(Rate(10, of: 12)),
        .count(3),
      ])
    #expect(report.table("unanswered")?.rows.map(\.key) == ["fa-11"])
    #expect(report.table("unanswered")?["fa-11", "daysOverdue"] == .count(38))
    #expect(report.head.denominator == 12 && report.head.unknown == 3)
  }

  @Test func `the bar puts each academy in one segment, and sums to all`() throws {
    let bar = try #require(try sample.report(.progress).bar)
    #expect(bar.segments.map(\.count) == [1, 1, 2, 2, 2, 1, 3])
    #expect(bar.total == 12)
    #expect(
      bar.sum
        == "実施済 1 ＋ 今年度予定 1 ＋ 次年度予定 2 ＋ 検討中 2 ＋ 予定なし 2 ＋ 該当なし（確認済み） 1 ＋ 未把握 3 ＝ 12校")
  }

  @Test func `the matrix says a state of its own for every story`() throws {
    let table = try #require(try sample.report(.inclusion).table("matrix"))
    let first = TwelveAcademies.codes.map { table[$0, "ff-shonin"]?.words }
    #expect(
      first == [
        "実施済 2時間", "未把握", "翌年度へ延期", "未把握", "検討中", "確認中", "予定なし", "中止", "該当なし", "未把握", "未把握",
        "未把握",
      ])
    #expect(table["fa-02", "ff-senka-keibo"]?.words == "組入れ済 3時間")
    #expect(table["fa-04", "vf-kiso"]?.words == "次年度予定")
    #expect(table["fa-11", "reply"] == .text("期限超過（未回答）"))
    #expect(table["fa-12", "reply"] == .text("未送付"))
    #expect(table["fa-09", "reply"] == .text("該当なし（確認済み）"))
  }

  @Test func `prefectures have rates of their own, and a sum without repetition`() throws {
    let table = try #require(try sample.report(.prefectures).table("prefectures"))
    #expect(
      table.rows.last?.cells == [
        .text(""), .text("合計"), .count(12), .count(4), .percent(Rate(4, of: 12)), .count(1),
        .percent(Rate(1, of: 12)), .count(2), .percent(Rate(2, of: 12)), .count(4),
        .percent(Rate(4, of: 12)),
        .count(3),
      ])
    #expect(table.rows.map(\.key).dropLast() == (1...12).map { $0 < 10 ? "0\($0)" : "\($0)" })
  }

  @Test(arguments: ReportKind.allCases)
  func `every report says its number, its denominator and what nobody knows`(kind: ReportKind)
    throws
  {
    let text = try sample.report(kind).screenText
    #expect(text.hasPrefix("\(kind.number) \(kind.japanese)\n"))
    #expect(text.contains("率の分母は 12"))
    #expect(text.contains("未把握 3校"))
    #expect(text.contains("未実施は違反ではない"))
  }
}
