import Tables
import TestSupport
import Testing

@testable import Training

@Suite struct `Published tables` {
  /// Rows of the sample, or of the whole file of the domain where it is at hand.
  private static func rows(_ path: String) throws -> [[String: String]]? {
    guard let bytes = TestFile.read(path) else { return nil }
    let (table, _) = try DelimitedTextReader().read(bytes, file: "published-tables.csv")
    return table.rows.map { row in
      Dictionary(zip(table.header, row.fields)) { first, _ in first }
    }
  }

  private static var sample: [[String: String]] {
    get throws {
      try #require(
        try rows(Repository.root + "/Tests/TrainingTests/Reports/Samples/published-tables.csv"))
    }
  }

  private static func rows(of table: String) throws -> [(
    row: String, count: Int, denominator: Int, percent: String
  )] {
    try sample.filter { $0["table"] == table }.map { row in
      (
        row["row"] ?? "", try #require(row["count"].flatMap { Int($0) }),
        try #require(row["denominator"].flatMap { Int($0) }), row["percent_published"] ?? ""
      )
    }
  }

  @Test func `the sample is what the domain's file says, where that is at hand`() throws {
    let whole = try Self.rows(Repository.root + "/../shared/training/published-tables.csv")
    for row in try Self.sample { #expect(whole?.contains(row) ?? true) }
    #expect(try Self.sample.count == 15)
  }

  /// Members with answers whose marginals are given: of the rows with most items each takes the items that need most.
  private static func choices(items: [Int], numbers: [Int: Int], none: Int) -> [Choices] {
    var left = items
    var choices: [Choices] = []
    for (number, count) in numbers.sorted(by: { $0.key > $1.key }) {
      for _ in 0..<count {
        let taken = left.indices.sorted { (left[$1], $0) < (left[$0], $1) }.prefix(number)
        for index in taken { left[index] -= 1 }
        choices.append(Choices(taken.map { "\($0 + 1)" }))
      }
    }
    #expect(left.allSatisfy { $0 == 0 })
    return choices + Array(repeating: ["\(items.count + 1)"], count: none)
  }

  private static func survey(_ choices: [Choices], options: [String], day text: String) throws
    -> SampleRound
  {
    let members = (0..<choices.count).map { index in
      Organization(
        id: "m-\(10_000 + index)", kind: .municipality, name: "見本\(index)",
        prefecture: index % 47 + 1 < 10 ? "0\(index % 47 + 1)" : "\(index % 47 + 1)")
    }
    let asOf = try day(text)
    let year = try #require(FiscalYear(of: asOf))
    let sample = try SampleRound(members: [])
    try sample.store.write(.test("survey")) { writer in
      try writer.record(
        Round(
          id: "mic", deliveriesYear: year, plansYear: year.next, asOf: asOf, questionSet: "mic",
          due: asOf))
      try writer.record(Question(questionSet: "mic", id: "Q1", order: 1, text: "取り組み"))
      for (index, words) in options.enumerated() {
        let parts = words.split(separator: ". ", maxSplits: 1)
        try writer.record(
          QuestionOption(
            questionSet: "mic", question: "Q1", id: String(parts[0]), order: index,
            text: String(parts[1]), isExclusive: index == options.count - 1))
      }
      for (member, chosen) in zip(members, choices) {
        try writer.record(member)
        try writer.record(RoundMember(round: "mic", organization: member.id))
        try writer.record(
          Answer(round: "mic", organization: member.id, question: "Q1", options: chosen))
      }
    }
    return sample
  }

  @Test func `the ministry's pair of 2024 comes out of 1,741 records, with its sentences`() throws {
    let byItem = try Self.rows(of: "mic-r6-q1-by-item")
    let byNumber = try Self.rows(of: "mic-r6-q1-by-number-of-items")
    let numbers = Dictionary(
      uniqueKeysWithValues: byNumber.dropLast().map {
        (Int($0.row.prefix(1)) ?? 0, $0.count)
      })
    let choices = Self.choices(
      items: byItem.dropLast().map(\.count), numbers: numbers, none: byItem.last?.count ?? 0)
    #expect(choices.count == 1741)
    let sample = try Self.survey(choices, options: byItem.map(\.row), day: "2024-10-16")
    let report = try sample.report(.items, round: "mic", question: "Q1")

    let first = try #require(report.table("byItem"))
    for (row, printed) in zip(first.rows, byItem) {
      #expect(row.cells[0].words == printed.row)
      #expect(row.cells[1] == .count(printed.count))
      #expect(row.cells[2].words == printed.percent)
    }
    #expect(first.rows.count == 6)
    let second = try #require(report.table("byNumber"))
    for (row, printed) in zip(second.rows, byNumber) {
      #expect(row.cells.map(\.words) == [printed.row, "\(printed.count)", printed.percent])
    }
    #expect(second.rows.dropFirst(6).map { $0.cells[1] } == [.count(0), .count(0), .count(0)])
    #expect(report.checks.map(\.left) == [2644, 1741])
    #expect(!report.checks.contains { !$0.holds })
    #expect(
      report.section("byItem")?.sentences == [
        "「1. ホームページを多言語で表示」が71.6％と最も多く、次いで「4. 公共施設等の多言語表記」が29.8％となっている。"
      ])
    #expect(
      report.section("byNumber")?.sentences == [
        "「1項目実施」が41.9％と最も多く、次いで「2項目実施」が19.1％となっている。"
      ])
    #expect(report.notes.contains { $0.contains("※複数回答可") })
    #expect(report.screenText.contains("数（団体）"))
  }

  @Test func `a published percentage stands beside the computed one where they differ`() throws {
    let printed = try #require(try Self.rows(of: "fdma-3way-interpretation").first)
    #expect([printed.count, printed.denominator] == [163, 732])
    let choices =
      Array(repeating: Choices(["1"]), count: 163) + Array(repeating: Choices(["2"]), count: 569)
    let sample = try Self.survey(choices, options: ["1. 導入済", "2. 未導入"], day: "2017-08-01")
    let before = try sample.report(.items, round: "mic", question: "Q1")
    #expect(before.table("byItem")?.columns.map(\.key) == ["item", "count", "rate"])
    try sample.store.write(.test("published")) { writer in
      for (row, count, text) in [("1", 163, printed.percent), ("2", 569, "77.7")] {
        try writer.record(
          Snapshot(
            round: "mic", report: "items", row: "Q1/byItem/\(row)", count: count, denominator: 732,
            computedTenths: Rate(count, of: 732).tenths, published: text,
            frozenOn: try day("2017-08-01")))
      }
    }
    let after = try sample.report(.items, round: "mic", question: "Q1")
    #expect(after.table("byItem")?["1", "rate"]?.words == "22.3")
    #expect(after.table("byItem")?["1", "published"]?.words == "22.2")
    #expect(after.table("byItem")?["2", "published"]?.words == "同じ")
    #expect(after.table("byNumber")?.columns.contains { $0.key == "published" } == false)
    #expect(after.screenText.contains("公表値（％）"))
    #expect(after.textTables.first?.table.rows.first?.fields.suffix(2) == ["22.3", "22.2"])
  }

  @Test func `rates are as ministries printed them, but for one`() throws {
    var different: [String] = []
    for row in try Self.sample {
      guard let count = row["count"].flatMap({ Int($0) }),
        let denominator = row["denominator"].flatMap({ Int($0) }),
        let percent = row["percent_published"], !percent.isEmpty
      else { continue }
      let rate = Rate(count, of: denominator).percent
      if rate != percent { different.append("\(count)/\(denominator): \(rate), \(percent)") }
    }
    #expect(different == ["163/732: 22.3, 22.2"])
  }
}
