import Diagnostics
import Tables
import TestSupport
import Testing

@testable import Training

@Suite struct `Checks of an import` {
  @Test func `say nothing of a form that is all right`() throws {
    let provocation = try Provocation()
    #expect(try provocation.findings() == [])
  }

  /// Those that need more than one form, and are provoked by tests of their own.
  static let others: Set<FormRule> = [
    .notAForm, .academyTwice, .sameFile, .jointTwice, .formulaValue, .severalChosen,
  ]

  @Test(arguments: FormRule.allCases.filter { !others.contains($0) })
  func `are provoked once each, and name the cell`(rule: FormRule) throws {
    var provocation = try Provocation()
    let isCell = try provocation.provokeCells(rule)
    let isHead = try isCell || provocation.provokeHead(rule)
    let isStore = try isHead || provocation.provokeStore(rule)
    #expect(isCell || isHead || isStore)
    let findings = try provocation.findings()
    let found = findings.filter { $0.rule == rule.rawValue }
    #expect(found.count == 1, "\(findings.map(\.rule))")
    #expect(found.first?.position == SourcePosition(file: "a.xlsx", element: provocation.cell))
    #expect(found.first?.severity == rule.severity)
    #expect(findings.allSatisfy { !$0.message.japanese.contains("くらい") })
  }

  @Test func `have their own words in both languages`() {
    #expect(Set(FormRule.allCases.map(\.words.0)).count == FormRule.allCases.count)
    #expect(Set(FormRule.allCases.map(\.words.1)).count == FormRule.allCases.count)
  }

  @Test func `blank, 0 and 該当なし are three things`() throws {
    for (value, count, none, words) in [
      (CellValue.empty, Int?.none, Choices(), nil), (.number(0), 0, [], "0"),
      (.text("該当なし"), nil, ["volunteerTrainees"], "該当なし"),
      (.text("—"), nil, ["volunteerTrainees"], "該当なし"),
      (.text("数えていない"), nil, [], "読み取れません"),
    ] as [(CellValue, Int?, Choices, String?)] {
      var provocation = try Provocation()
      try provocation.delivery("団員", value)
      let preview = try provocation.desk.preview([("a.xlsx", provocation.form.draft)])
      let reading = try #require(preview.forms.first?.reading)
      let delivery = try #require(reading.proposal.deliveries.first?.record)
      #expect(delivery.volunteerTrainees == count && delivery.notApplicable == none)
      #expect(reading.values.first { $0.cell == provocation.cell }?.understood == words)
      try provocation.desk.accept(preview)
      #expect(try provocation.desk.all(Delivery.self) == [delivery])
    }
  }

  @Test func `an unreadable value is nowhere but in the cell as it was typed`() throws {
    var provocation = try Provocation()
    try provocation.plan("講義", .text("山田さんに聞く"))
    let preview = try provocation.desk.preview([("a.xlsx", provocation.form.draft)])
    let value = try #require(
      preview.forms[0].reading.values.first { $0.cell == provocation.cell })
    #expect(value.typed == "山田さんに聞く" && value.understood == "読み取れません")
    #expect(preview.forms[0].reading.proposal.entries[0].record.lectureHours == nil)
    try provocation.desk.accept(preview)
    let queries = try provocation.desk.all(Query.self)
    #expect(queries.map(\.rule) == ["unreadable-value", "decided-unconfirmed"])
    #expect(queries.map(\.about).first == provocation.cell)
    #expect(queries.allSatisfy { !$0.text.contains("山田") && $0.state == .open })
    #expect(try provocation.desk.all(Response.self).map(\.review) == [.needsCheck])
  }
}
