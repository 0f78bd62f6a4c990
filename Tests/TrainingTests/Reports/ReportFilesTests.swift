import Tables
import TestSupport
import Testing

@testable import Training

@Suite struct `Files of reports` {
  static let samples: [String] = ["full", "empty", "nobody", "prefecture"]

  private func report(_ kind: ReportKind, of sample: String) throws -> Report {
    switch sample {
    case "full": try FiftyFiveAcademies.make().report(kind)
    case "empty": try SampleRound().report(kind)
    case "nobody": try SampleRound(members: []).report(kind)
    default: try FiftyFiveAcademies.make().report(kind, prefecture: "26")
    }
  }

  @Test(arguments: ReportKind.allCases, samples)
  func `keep the rules for statistics, and come back as JSON`(kind: ReportKind, sample: String)
    throws
  {
    let report = try report(kind, of: sample)
    let folder = try #require(TemporaryFolder())
    TestFile.write(
      try WorkbookWriter().write(report.workbook), to: folder.path + "/report.xlsx")
    let run = Python.run(["Tests/Proof/reports.py", folder.path + "/report.xlsx"])
    #expect(run.status == 0, "\(run.complaint)")
    for part in report.textTables {
      let (bytes, lost) = try DelimitedTextWriter(encoding: .cp932).write(part.table)
      #expect(lost == [], "\(part.name)")
      let (back, _) = try DelimitedTextReader().read(bytes, file: "r.csv")
      #expect(back.header == part.table.header)
      #expect(back.rows.map(\.fields) == part.table.rows.map(\.fields))
    }
    for check in report.checks { #expect(check.holds, "\(check.words)") }
    #expect(try RoundTrip.of(report) == report)
  }

  @Test func `have days and years by both calendars, and codes of areas`() throws {
    let report = try FiftyFiveAcademies.make().report(.returnRate)
    let table = try #require(report.textTables.first { $0.name == "replies" }).table
    #expect(
      table.header.prefix(9) == [
        "調査", "調査年度（西暦）", "調査年度（和暦）", "基準日（西暦）", "基準日（和暦）", "地域コード", "機関コード", "都道府県", "学校",
      ])
    #expect(
      table.rows.first?.fields.prefix(9) == [
        "R8", "2026", "令和8年度", "2026-09-01", "令和8年9月1日", "010006", "fa-01", "北海道", "北海道消防学校",
      ])
    #expect(table.header.contains("照会日（西暦）") && table.header.contains("照会日（和暦）"))
  }

  @Test(arguments: ["empty", "nobody", "prefecture"])
  func `are printed of little or nothing too`(sample: String) throws {
    for kind in ReportKind.allCases {
      #expect(try PrintedReport(try report(kind, of: sample)).pageCount >= 1)
    }
  }

  @Test(arguments: [
    ("2019-04-30", "平成31年4月30日"), ("2019-05-01", "令和元年5月1日"), ("2026-09-01", "令和8年9月1日"),
    ("1989-01-07", "昭和64年1月7日"), ("1989-01-08", "平成元年1月8日"),
  ])
  func `write days by the eras`(iso: String, era: String) throws {
    #expect(EraText.day(try day(iso)) == era)
  }

  @Test func `align columns by the width of letters`() {
    #expect(DisplayWidth.of("R1 回収") == 7)
    #expect(DisplayWidth.of("ｶﾅ※①か\u{3099}") == 8)
    #expect(DisplayWidth.pad("校", to: 4, atEnd: true) == "  校")
  }
}
