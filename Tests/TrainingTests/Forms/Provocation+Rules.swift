import Tables
import Testing

@testable import Training

extension Provocation {
  /// Provokes a rule of the cells and lines; false for the others.
  mutating func provokeCells(_ rule: FormRule) throws -> Bool {
    switch rule {
    case .unreadable: try plan("講義", .text("二、三時間くらい"))
    case .unknownOption: try plan("状況", .text("たぶん組み入れる"))
    case .notApplicable: try delivery("団員", .text("－"))
    case .blankCount: try delivery("団員", .empty, at: "状況")
    case .yearMissing: try plan("年度", .empty, at: "課程（各校の名称）")
    case .otherYear: try plan("年度", .text("令和3年度"))
    case .statusMissing: try plan("状況", .empty, at: "年度")
    case .rowTwice:
      let row = try form.line(
        .plans,
        [
          "年度": .text("R8"), "課程（各校の名称）": .text("初任総合教育"), "科目": .text("外国人 対応"),
          "状況": .text("検討中"),
        ])
      cell = try form.cell("年度", .plans, row)
    case .decidedUnconfirmed: try plan("根拠文書", .empty, at: "状況")
    case .reasonMissing: try plan("状況", .text("予定なし"))
    case .hoursBeyondCourse: try plan("講義", .text("801時間"))
    case .deliveredWithoutPlan:
      try plan("状況", .text("検討中"))
      try delivery("状況", .text("実施済"))
    case .dayOutsideYear: try delivery("開始日", .text("令和7年6月3日"))
    case .daysReversed: try delivery("終了日", .text("2026/6/1"))
    case .deliveredWithoutTrainees: try delivery("職員", .number(0))
    case .exclusiveWithOthers: cell = try form.choose("取り組みはない")
    case .noneWithOptions:
      try form.choose("外国人対応の教育訓練について 行っているものを すべて えらんでください。（複数回答可）", .text("該当なし"))
      cell = try form.choose("教材・資料を備えている")
    case .noOptionChosen: cell = try form.choose("教材・資料を備えている", .text("×"))
    case .outsideCP932:
      checksCP932 = true
      try plan("根拠文書", .text("𠮷野の教育訓練計画"))
    default: return false
    }
    return true
  }

  /// Provokes a rule of the head, the sheet or the workbook; false for the others.
  mutating func provokeHead(_ rule: FormRule) throws -> Bool {
    switch rule {
    case .metaBroken:
      try meta(3, "fa-18")
      cell = "_meta!A2"
    case .unknownAcademy:
      dropMeta()
      try form.head("機関コード", "fa-99")
      try form.head("機関名", "どこかの消防学校")
      try form.head("団体コード", "")
      cell = try beside("機関コード")
    case .academyConflict:
      try form.head("機関コード", "fa-18")
      try form.head("機関名", "福井県消防学校")
      cell = try beside("機関コード")
    case .wrongCheckDigit:
      try form.head("団体コード", "170004")
      cell = try beside("団体コード")
    case .otherRound:
      let line = FormMeta(
        round: "R7", organization: "fa-17", version: "1", questionSet: "2026", sheet: "回答票")
      try meta(2, "R7")
      try meta(7, line.checksum)
    case .questionSetMismatch:
      dropMeta()
      try form.head("設問の版", "2025")
      cell = try beside("設問の版")
    case .formUntouched:
      form = FilledForm(try desk.form("fa-17"))
      cell = try beside("機関コード")
    case .replyKindMissing:
      try form.head("回答区分", "")
      cell = try beside("機関コード")
    case .noneWithAnswers:
      try form.head("回答区分", "該当なし")
      cell = try beside("回答区分")
    case .columnMissing:
      let row = try form.header(.plans)
      form.set(try form.position(of: "根拠文書"), .text("資料"))
      cell = "回答票!A\(row)"
    case .twoTables:
      let header = try form.header(.plans)
      let copied = form.draft.sheets[0].cells.filter { $0.position.row == header }
      for copy in copied {
        form.draft.sheets[0].cells.append(
          DraftCell(row: 200, column: copy.position.column, copy.value))
      }
      cell = "回答票!A200"
    default: return false
    }
    return true
  }

  /// Provokes a rule that needs something in the store; false for the others.
  mutating func provokeStore(_ rule: FormRule) throws -> Bool {
    let year = desk.round.deliveriesYear
    switch rule {
    case .movedBackwards:
      try desk.store.write(.test()) {
        try $0.record(
          Delivery(
            organization: "fa-17", fiscalYear: year, localCourse: "初任総合教育", subject: "外国人対応",
            status: .delivered, staffTrainees: 1))
      }
      try delivery("状況", .text("未実施"))
    case .rowGone:
      try desk.store.write(.test()) {
        try $0.record(
          CurriculumEntry(
            organization: "fa-17", fiscalYear: year, localCourse: "救急科", subject: "外国人対応",
            status: .considering))
      }
    case .lastYearUntouched:
      try desk.store.write(.test()) {
        try $0.record(
          CurriculumEntry(
            organization: "fa-17", fiscalYear: year, localCourse: "救急科", subject: "外国人対応",
            status: .decided))
      }
      form = FilledForm(try desk.form("fa-17"))
      try form.head("回答区分", "回答")
      try form.choose("教材・資料を備えている")
      let row = try form.position(of: "前年度の内容")
      let line = try form.header(.plans) + 1
      cell = "回答票!\(CellPosition(row: line, column: row.column))"
    case .notAMember:
      try desk.store.write(.test()) { try $0.withdraw(RoundMember.self, key: "R8/fa-17") }
    case .roundClosed:
      try desk.store.write(.test()) { writer in
        var round = desk.round
        for state in try #require(round.state.way(to: .final)) {
          round.state = state
          try writer.record(round)
        }
      }
    case .outOfScope:
      try desk.store.write(.test()) {
        try $0.record(Request(round: "R8", organization: "fa-17", state: .outOfScope))
      }
    default: return false
    }
    return true
  }
}
