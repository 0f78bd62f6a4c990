import Tables
import TestSupport
import Testing

@testable import Training

@Suite struct `The matrix` {
  private let report: Report
  private let table: ReportTable

  init() throws {
    report = try FiftyFiveAcademies.shared().report(.inclusion)
    table = try #require(report.table("matrix"))
  }

  /// The words of the cells, by academy, of the columns that are everywhere.
  private var cells: [[String]] {
    let places = table.columns.indices.filter { column in
      table.columns[column].place == .everywhere
        && table.rows.contains {
          if case .standing = $0.cells[column] { true } else { false }
        }
    }
    return table.rows.map { row in places.map { row.cells[$0].words } }
  }

  @Test func `has every state among its cells, and a row for each academy`() {
    #expect(cells.count == 55)
    let states = Set(cells.joined().map { $0.split(separator: " ")[0] })
    #expect(states == Set(Standing.allCases.map { Substring($0.japanese) }))
  }

  @Test func `is the same on screen`() throws {
    let lines = report.screenText.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("■ 学校と課程") }) + 3
    for (line, expected) in zip(lines[start...], cells) {
      var fields = line.replacing("  ", with: "\t").split(separator: "\t").map {
        $0.drop { $0 == " " }
      }
      fields = Array(fields.suffix(expected.count))
      #expect(fields.map(String.init) == expected)
    }
  }

  @Test func `is the same in a workbook, read by openpyxl`() throws {
    let folder = try #require(TemporaryFolder())
    TestFile.write(
      try WorkbookWriter().write(report.workbook), to: folder.path + "/report.xlsx")
    let run = Python.run(["Tests/Proof/reports.py", folder.path + "/report.xlsx"])
    #expect(run.status == 0, "\(run.complaint)")
    let sheets = run.text.split(separator: "\u{C}").map {
      $0.split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
    }
    let sheet = try #require(sheets.first)
    let titles = table.columns.filter { $0.place == .everywhere }.suffix(cells[0].count)
    let places = try titles.map { title in
      try #require(sheet[0].firstIndex(of: "text \(title.title)"))
    }
    for (row, expected) in zip(sheet.dropFirst(), cells) {
      #expect(places.map { row[$0] } == expected.map { "text \($0)" })
    }
    #expect(sheet.count == 56)
    // The second sheet has the same cells one a row, with the hours as numbers of their own.
    let long = try #require(sheets.dropFirst().first)
    #expect(long.count == 1 + 55 * (shippedRegistry.courses.count + 1))
    let states = try #require(long[0].firstIndex(of: "text 状態"))
    for row in long.dropFirst() {
      let hours = row[states + 1]
      #expect(hours.hasPrefix("number ") || hours == "text -" || hours == "text 未把握")
      #expect(!row[states].contains("時間"))
    }
  }

  @Test func `is the same on paper, read by pdftotext`() throws {
    let text = try PrintedReport(report).text.filter { !$0.isWhitespace }
    for (row, expected) in zip(table.rows, cells) {
      let place = { (key: String) in
        row.cells[table.columns.firstIndex { $0.key == key } ?? 0].words
      }
      let wanted = (["name", "reply", "held"].map(place) + expected).joined()
        .filter { !$0.isWhitespace }
      #expect(text.contains(wanted), "\(wanted)")
    }
  }
}
