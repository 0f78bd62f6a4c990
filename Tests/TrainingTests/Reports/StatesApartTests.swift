import Tables
import TestSupport
import Testing

@testable import Training

/// 未把握, 未実施, 該当なし and 未回答, in the row of one academy each.
@Suite struct `Four words that must not melt together` {
  static let academies = [
    ("未実施", "fa-02"), ("未把握", "fa-10"), ("該当なし", "fa-09"), ("未回答", "fa-11"),
  ]

  private let report: Report

  init() throws { report = try TwelveAcademies.make().report(.inclusion) }

  private func name(_ code: String) -> String {
    shippedRegistry.organizations.first { $0.id == code }?.name ?? code
  }

  /// Expects the words of the four rows to be four, each row with its own word, and no other row like it.
  private func check(_ rows: [(word: String, text: String)]) {
    for (index, one) in rows.enumerated() {
      #expect(one.text.contains(one.word), "\(one.word): \(one.text)")
      for other in rows[(index + 1)...] {
        #expect(one.text != other.text, "\(one.word) \(other.word)")
      }
    }
    // The word of one must not stand for another: only a row without an answer says 未回答, and so on.
    for (word, text) in rows {
      #expect(text.contains("未回答") == (word == "未回答"))
      #expect(text.contains("未実施") == (word == "未実施"))
      #expect(text.contains("該当なし") == (word == "該当なし"))
    }
    #expect(!rows.contains { $0.text.contains("違反") })
  }

  @Test func `on screen`() throws {
    let lines = report.screenText.split(separator: "\n")
    check(
      try Self.academies.map { word, code in
        let line = try #require(lines.first { $0.contains(name(code)) })
        return (word, String(line).replacing(name(code), with: ""))
      })
  }

  @Test func `in a workbook, as Excel's readers see it`() throws {
    let bytes = try WorkbookWriter().write(report.workbook)
    let sheet = try #require(try WorkbookReader().read(bytes, file: "r.xlsx").workbook.sheets.first)
    let rows = (1...(sheet.extent?.row ?? 1)).map { row in
      sheet.cells(inRow: row).map { cell -> String in
        if case .text(let text) = cell.value { text } else { "" }
      }
    }
    check(
      try Self.academies.map { word, code in
        let row = try #require(rows.first { $0.contains(code) })
        return (word, row.filter { $0 != name(code) && $0 != code }.joined(separator: "|"))
      })
  }

  @Test func `on paper, as pdftotext reads it`() throws {
    let text = try PrintedReport(report).text.filter { !$0.isWhitespace }
    let names = TwelveAcademies.codes.map(name)
    check(
      try Self.academies.map { word, code in
        let start = try #require(text.range(of: name(code)))
        let rest = text[start.upperBound...]
        let end = names.compactMap { rest.range(of: $0)?.lowerBound }.min() ?? rest.endIndex
        return (word, String(rest[..<end]))
      })
  }

  @Test func `in the looks of paper, which no two of them share`() {
    let looks = [Standing.unknown, .notPlanned, .confirmedNone, .delivered, .included, .nextYear]
      .map { StandingLook($0) }
    #expect(Set(looks).count == looks.count)
    #expect(Set(Standing.allCases.map(\.sign)).count == Standing.allCases.count)
    #expect(Set(Standing.allCases.map(\.japanese)).count == Standing.allCases.count)
    #expect(Set(ProgressStep.allCases.map(\.japanese)).count == ProgressStep.allCases.count)
    #expect(Set(ProgressStep.allCases.map { StandingLook($0.standing) }).count == 7)
  }
}

extension String {
  /// Where another text stands in this one, without Foundation.
  fileprivate func range(of other: String) -> Range<String.Index>? { ranges(of: other).first }
}

extension Substring {
  fileprivate func range(of other: String) -> Range<String.Index>? { ranges(of: other).first }
}
