import Tables
import TestSupport
import Testing

@testable import Training

/// 未把握, 未実施, 該当なし and 未回答 are four things, wherever somebody reads them.
@Suite struct `Four words never melt together` {
  /// One of the four, with the academy that has it.
  enum Word: String, CaseIterable {
    case unknown = "富山県消防学校"
    case notDelivered = "石川県消防学校"
    case confirmedNone = "福井県消防学校"
    case unanswered = "山梨県消防学校"

    var code: String {
      switch self {
      case .unknown: "fa-16"
      case .notDelivered: "fa-17"
      case .confirmedNone: "fa-18"
      case .unanswered: "fa-19"
      }
    }

    /// What stands beside the academy, and in no row of the others all together.
    var words: [String] {
      switch self {
      case .unknown: ["回答済", "未把握"]
      case .notDelivered: ["回答済", "組入れ済 2時間"]
      case .confirmedNone: ["該当なし（確認済み）", "該当なし"]
      case .unanswered: ["期限超過（未回答）", "未把握"]
      }
    }

    /// What must not stand beside it.
    var others: [String] {
      switch self {
      case .unknown: ["該当なし", "未回答", "組入れ済", "予定なし"]
      case .notDelivered: ["該当なし", "未回答", "予定なし", "実施済"]
      case .confirmedNone: ["未把握", "未回答", "回答済", "組入れ済", "予定なし"]
      case .unanswered: ["該当なし", "回答済", "組入れ済", "予定なし"]
      }
    }
  }

  static let pairs: [[Word]] = [
    [.unknown, .notDelivered], [.unknown, .confirmedNone], [.unknown, .unanswered],
    [.notDelivered, .confirmedNone], [.notDelivered, .unanswered], [.confirmedNone, .unanswered],
  ]

  let sample: SampleRound
  let report: Report

  init() throws {
    let members = Word.allCases.compactMap { word in
      shippedRegistry.organizations.first { $0.id == word.code }
    }
    sample = try SampleRound(members: members)
    try sample.store.write(.test("filled")) { writer in
      try writer.reply(Word.unknown.code, .answered)
      try writer.reply(Word.notDelivered.code, .answered)
      try writer.plan(Word.notDelivered.code, SampleRound.year, .decided, hours: 2)
      try writer.hold(Word.notDelivered.code, .notDelivered)
      try writer.reply(Word.confirmedNone.code, .confirmedNone)
      try writer.reply(Word.unanswered.code, .overdue)
    }
    report = try sample.report(.inclusion)
  }

  @Test(arguments: pairs)
  func `in the store`(pair: [Word]) throws {
    let facts = try pair.map { word in
      try sample.store.read { reader in
        let own = ["organization": word.code]
        return [
          try reader.all(Request.self, where: own).map(\.state.japanese),
          try reader.all(CurriculumEntry.self, where: own).map(\.status.japanese),
          try reader.all(Delivery.self, where: own).map(\.status.japanese),
        ]
      }
    }
    for (word, facts) in zip(pair, facts) {
      switch word {
      case .unknown: #expect(facts == [["回答済"], [], []])
      case .notDelivered: #expect(facts == [["回答済"], ["組入れ決定"], ["未実施"]])
      case .confirmedNone: #expect(facts == [["該当なし（確認済み）"], [], []])
      case .unanswered: #expect(facts == [["期限超過（未回答）"], [], []])
      }
    }
    #expect(facts[0] != facts[1])
  }

  /// Each row says its own words and none of the others', and the two rows differ in words.
  private func check(_ pair: [Word], _ rows: [String: String]) throws {
    let texts = try pair.map { try #require(rows[$0.rawValue], "\($0)") }
    for (word, text) in zip(pair, texts) {
      for own in word.words { #expect(text.contains(own), "\(word): \(text)") }
      for other in word.others { #expect(!text.contains(other), "\(word): \(text)") }
    }
    #expect(texts[0] != texts[1])
  }

  @Test(arguments: pairs)
  func `on screen`(pair: [Word]) throws {
    let lines = report.screenText.split(separator: "\n").map(String.init)
    var rows: [String: String] = [:]
    for word in Word.allCases {
      let line = try #require(lines.first { $0.contains(word.rawValue) })
      rows[word.rawValue] = Self.after(word.rawValue, in: line)
    }
    try check(pair, rows)
  }

  @Test(arguments: pairs)
  func `in XLSX`(pair: [Word]) throws {
    let bytes = try WorkbookWriter().write(report.workbook)
    let sheet = try #require(try WorkbookReader().read(bytes, file: "r.xlsx").workbook.sheets.first)
    var rows: [String: String] = [:]
    for word in Word.allCases {
      let name = try #require(sheet.cells.first { $0.value == .text(word.rawValue) })
      rows[word.rawValue] = sheet.cells(inRow: name.position.row)
        .filter { $0.position.column > name.position.column }.map(\.value.typed)
        .joined(separator: "\t")
    }
    // Excel knows 該当なし（確認済み） with plain brackets too.
    try check(pair, rows)
  }

  @Test(arguments: pairs)
  func `on paper`(pair: [Word]) throws {
    let text = try PrintedReport(report).text.replacing("\n", with: " ")
    var rows: [String: String] = [:]
    for word in Word.allCases {
      let rest = Self.after(word.rawValue, in: text)
      let end = Word.allCases.compactMap { rest.range(of: $0.rawValue) }.min() ?? rest.endIndex
      // The last row ends where the key to the signs begins.
      rows[word.rawValue] = String(rest[..<(min(end, rest.range(of: " 済 実施済") ?? end))])
    }
    try check(pair, rows)
  }

  private static func after(_ name: String, in text: String) -> String {
    guard let start = text.range(of: name) else { return "" }
    return String(text[text.index(start, offsetBy: name.count)...])
  }
}

extension String {
  /// Where another text begins.
  fileprivate func range(of other: String) -> Index? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) { return start }
      start = index(after: start)
    }
    return nil
  }
}
