import Tables
import TestSupport
import Testing

@testable import Training

@Suite struct `Files of reports` {
  static let samples: [String] = ["full", "empty", "nobody", "prefecture"]

  private func sample(_ name: String) throws -> SampleRound {
    switch name {
    case "empty": try SampleRound()
    case "nobody": try SampleRound(members: [])
    default: try FiftyFiveAcademies.shared()
    }
  }

  private func reports(_ name: String) throws -> [Report] {
    let sample = try sample(name)
    return try ReportKind.allCases.map {
      try sample.report($0, prefecture: name == "prefecture" ? "26" : nil)
    }
  }

  @Test(arguments: samples)
  func `keep the rules for statistics, and come back as JSON`(sample: String) throws {
    let folder = try #require(TemporaryFolder())
    var paths: [String] = []
    for report in try reports(sample) {
      paths.append("\(folder.path)/\(report.kind.rawValue).xlsx")
      TestFile.write(try WorkbookWriter().write(report.workbook), to: paths[paths.count - 1])
      for part in report.textTables {
        let (bytes, lost) = try DelimitedTextWriter(encoding: .cp932).write(part.table)
        #expect(lost == [], "\(part.name)")
        let (back, _) = try DelimitedTextReader().read(bytes, file: "r.csv")
        #expect(back.header == part.table.header)
        #expect(back.rows.map(\.fields) == part.table.rows.map(\.fields))
      }
      for table in report.sections.compactMap(\.table) {
        #expect(Set(table.columns.map(\.key)).count == table.columns.count)
        #expect(Set(table.rows.map(\.key)).count == table.rows.count)
        #expect(!table.rows.contains { $0.cells.count != table.columns.count })
      }
      for check in report.checks { #expect(check.holds, "\(check.words)") }
      #expect(try RoundTrip.of(report) == report)
    }
    let run = Python.run(["Tests/Proof/reports.py"] + paths)
    #expect(run.status == 0, "\(run.complaint)")
  }

  @Test func `have days and years by both calendars, and codes of areas`() throws {
    let report = try FiftyFiveAcademies.shared().report(.returnRate)
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
    for report in try reports(sample) { #expect(try PrintedReport(report).pageCount >= 1) }
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
