import Diagnostics
import FoundationEssentials
import Storage
import Tables
import TestSupport
import Testing

@testable import Training

@Suite struct `An import of forms` {
  private func form(_ desk: FormDesk, _ code: String, status: String = "検討中") throws -> FilledForm {
    var form = FilledForm(try desk.form(code))
    try form.head("回答区分", "回答")
    try form.line(
      .plans,
      [
        "年度": .text("R9"), "課程（各校の名称）": .text("初任総合教育"), "科目": .text("外国人対応"),
        "状況": .text(status),
      ])
    return form
  }

  private func joint(
    _ desk: FormDesk, _ code: String, with partner: String, lecturers: Int?, trainees: Int
  ) throws -> FilledForm {
    var form = FilledForm(try desk.form(code))
    try form.head("回答区分", "回答")
    let line: [String: CellValue] = [
      "年度": .text("R8"), "課程（各校の名称）": .text("初任教育"), "科目": .text("外国人対応"),
      "合同の相手校": .text(partner),
    ]
    try form.line(.plans, line.merging(["状況": .text("検討中")]) { $1 })
    var cells = line.merging(
      ["状況": .text("一部実施"), "開始日": .text("2026/7/1"), "職員": .number(Double(trainees))]
    ) { $1 }
    if let lecturers { cells["NPO"] = .number(Double(lecturers)) }
    try form.line(.deliveries, cells)
    return form
  }

  @Test func `several files are one transaction, and each revision knows its file`() throws {
    let desk = try FormDesk()
    let codes = try desk.all(RoundMember.self).map(\.organization)
    let files = try codes.map { ("\($0).xlsx", try form(desk, $0).draft) }
    let preview = try desk.preview(files)
    #expect(preview.forms.count == 55 && preview.forms.allSatisfy { $0.outcome == .answer })
    try desk.accept(preview)
    #expect(try desk.store.verify().isWhole)
    let revisions = try desk.store.read { try $0.current(CurriculumEntry.self) }
    #expect(revisions.count == 55)
    for revision in revisions {
      let origin = try #require(try desk.store.read { try $0.origin(revision.origin) })
      #expect(origin.fileName == revision.record.organization + ".xlsx")
      #expect(revision.cells.cells["status"]?.hasPrefix("回答票!F") == true)
      let digest = try #require(ContentDigest(origin.file))
      let bytes = try #require(try desk.store.read { try $0.file(digest) })
      #expect(bytes == preview.files.first { $0.name == origin.fileName }?.content)
    }
    let requests = try desk.all(Request.self)
    #expect(requests.count == 55 && requests.allSatisfy { $0.state == .answered })
  }

  @Test func `all files are taken or none`() throws {
    let desk = try FormDesk(members: ["fa-16", "fa-17"])
    var preview = try desk.preview([
      ("a.xlsx", try form(desk, "fa-16").draft), ("b.xlsx", try form(desk, "fa-17").draft),
    ])
    preview.files[1].content = [1]
    #expect(throws: TrainingError.self) { try desk.accept(preview) }
    #expect(try desk.all(Response.self).isEmpty && desk.all(CurriculumEntry.self).isEmpty)
    #expect(try desk.store.verify().isWhole)
  }

  @Test func `a bundle is read whatever its sheets are called and wherever they stand`() throws {
    let desk = try FormDesk()
    let prefecture = try #require(shippedRegistry.prefecture("26"))
    let organizations = try ["fa-26", "fa-26100"].map { try desk.organization($0) }
    let draft = FormWriter(round: desk.round, registry: shippedRegistry)
      .write(prefecture, organizations.map { ($0, FormKnowledge()) })
    #expect(draft.sheets.map(\.name) == ["まとめ", "京都府立消防学校", "京都市消防学校", "_meta"])
    var form = FilledForm(draft, sheet: 1)
    try form.head("回答区分", "該当なし")
    form = FilledForm(form.draft, sheet: 2)
    try form.head("回答区分", "回答")
    try form.choose("教材・資料を備えている")
    let whole = try desk.preview([("R8_26_京都府_まとめ.xlsx", form.draft)])
    #expect(whole.forms.map(\.reading.organization) == ["fa-26", "fa-26100"])
    #expect(whole.forms.map(\.reading.match) == [.meta, .meta] && whole.findings == [])

    var damaged = form.draft
    damaged.sheets[1].name = "Sheet2"
    damaged.sheets[2].name = "Sheet1"
    damaged.sheets = [damaged.sheets[2], damaged.sheets[0], damaged.sheets[1]]
    let preview = try desk.preview([("x.xlsx", damaged)])
    #expect(preview.forms.map(\.reading.organization) == ["fa-26100", "fa-26"])
    #expect(preview.forms.map(\.reading.match) == [.code, .code])
    #expect(preview.forms.map(\.reading.isConfirmedNone) == [false, true])
    try desk.accept(preview)
    let states = try desk.all(Request.self).filter { $0.organization.hasPrefix("fa-26") }
    #expect(states.map(\.state) == [.confirmedNone, .answered])
    #expect(try desk.all(Response.self).map(\.isConfirmedNone) == [true, false])

    // Names of sheets that were exchanged do not make one academy the other.
    var exchanged = form.draft
    exchanged.sheets[1].name = "京都市消防学校"
    exchanged.sheets[2].name = "京都府立消防学校"
    let wrong = try desk.preview([("y.xlsx", exchanged)])
    #expect(wrong.forms.map(\.outcome) == [.refused, .refused])
    #expect(wrong.findings.map(\.rule) == ["academy-conflict", "academy-conflict"])
  }

  @Test func `of two answers of one academy the later counts, and both are kept`() throws {
    let desk = try FormDesk(members: ["fa-17"])
    let first = try form(desk, "fa-17")
    var second = try form(desk, "fa-17", status: "組入れ決定")
    try second.choose("取り組みはない")
    let preview = try desk.preview([("a.xlsx", first.draft), ("b.xlsx", second.draft)])
    #expect(preview.forms.map(\.outcome) == [.superseded, .answer])
    #expect(preview.files[0].forms[0].reading.findings.map(\.rule) == ["academy-twice"])
    try desk.accept(preview)
    #expect(try desk.all(CurriculumEntry.self).map(\.status) == [.decided])
    #expect(try desk.all(Response.self).map(\.number) == [1, 2])
    #expect(try desk.all(Response.self).map(\.file) == preview.files.map(\.digest))
    #expect(
      try desk.store.read { try $0.history(CurriculumEntry.self, key: "fa-17/FY2027/初任総合教育/外国人対応") }
        .count == 1)
    // The same two files, in any order and twice, change nothing.
    let again = try desk.preview([
      ("b.xlsx", second.draft), ("a.xlsx", first.draft), ("c.xlsx", first.draft),
    ])
    #expect(again.isEmpty && again.forms.map(\.outcome) == [.known, .known, .known])
    // In one import the same bytes are one answer.
    let third = try form(desk, "fa-17", status: "廃止")
    let twice = try desk.preview([("d.xlsx", third.draft), ("e.xlsx", third.draft)])
    #expect(twice.forms.map(\.outcome) == [.answer, .known])
  }

  @Test func `a joint class that both answer is one delivery and two inclusions`() throws {
    for isHostFirst in [true, false] {
      let desk = try FormDesk(members: ["fa-26", "fa-26100"])
      let host = try joint(desk, "fa-26100", with: "京都府立消防学校", lecturers: 2, trainees: 40)
      let guest = try joint(desk, "fa-26", with: "京都市消防学校", lecturers: nil, trainees: 60)
      let files = [("h.xlsx", host.draft), ("g.xlsx", guest.draft)]
      let preview = try desk.preview(isHostFirst ? files : files.reversed())
      let finding = try #require(preview.findings.first { $0.rule == "joint-twice" })
      let row = try guest.header(.deliveries) + 1
      #expect(preview.findings.filter { $0.rule == "joint-twice" }.count == 1)
      #expect(finding.position.file == "g.xlsx")
      #expect(finding.position.element == (try guest.cell("合同の相手校", .deliveries, row)))
      try desk.accept(preview)
      #expect(try desk.all(Delivery.self).map(\.organization) == ["fa-26100"])
      #expect(try desk.all(CurriculumEntry.self).map(\.organization) == ["fa-26", "fa-26100"])
      #expect(try desk.all(Delivery.self).map(\.jointWith) == [["fa-26"]])
    }
  }

  @Test func `a joint class that is answered later by the other academy stays one`() throws {
    let desk = try FormDesk(members: ["fa-26", "fa-26100"])
    let host = try joint(desk, "fa-26100", with: "fa-26", lecturers: 2, trainees: 40)
    try desk.accept(try desk.preview([("h.xlsx", host.draft)]))
    let guest = try joint(desk, "fa-26", with: "fa-26100", lecturers: nil, trainees: 40)
    let preview = try desk.preview([("g.xlsx", guest.draft)])
    #expect(preview.findings.map(\.rule).contains("joint-twice"))
    try desk.accept(preview)
    #expect(try desk.all(Delivery.self).map(\.organization) == ["fa-26100"])
    #expect(try desk.all(CurriculumEntry.self).count == 2)
  }

  @Test func `a status moves back only with a reason`() throws {
    let desk = try FormDesk(members: ["fa-17"])
    try desk.accept(try desk.preview([("a.xlsx", try form(desk, "fa-17", status: "組入れ決定").draft)]))
    var back = FilledForm(try desk.form("fa-17"))
    try back.head("回答区分", "回答")
    let line = try back.header(.plans) + 1
    try back.line(.plans, row: line, ["状況": .text("検討中")])
    let held = try desk.preview([("b.xlsx", back.draft)])
    #expect(held.forms[0].reading.proposal.entries.map(\.standing) == [.held])
    try desk.accept(held)
    #expect(try desk.all(CurriculumEntry.self).map(\.status) == [.decided])
    #expect(try desk.all(Response.self).map(\.review) == [.needsCheck, .needsCheck])
    #expect(try desk.all(Query.self).map(\.rule).contains("moved-backwards"))

    try back.line(.plans, row: line, ["理由": .text("予算")])
    let reasoned = try desk.preview([("c.xlsx", back.draft)])
    #expect(reasoned.forms[0].reading.proposal.entries.map(\.standing) == [.reasoned])
    try desk.accept(reasoned)
    #expect(try desk.all(CurriculumEntry.self).map(\.status) == [.considering])
    #expect(try desk.store.verify().isWhole)
  }

  @Test func `a reason of the person who accepts lets a held move in`() throws {
    let desk = try FormDesk(members: ["fa-17"])
    try desk.accept(try desk.preview([("a.xlsx", try form(desk, "fa-17", status: "組入れ決定").draft)]))
    var back = FilledForm(try desk.form("fa-17"))
    try back.head("回答区分", "回答")
    try back.line(.plans, row: try back.header(.plans) + 1, ["状況": .text("検討中")])
    try desk.accept(try desk.preview([("b.xlsx", back.draft)]), reason: "電話で確認")
    #expect(try desk.all(CurriculumEntry.self).map(\.status) == [.considering])
  }

  @Test func `an answer that was sent back is resubmitted`() throws {
    let desk = try FormDesk(members: ["fa-17"], state: .overdue)
    try desk.accept(try desk.preview([("a.xlsx", try form(desk, "fa-17", status: "組入れ決定").draft)]))
    var response = try #require(try desk.all(Response.self).first)
    #expect(response.review == .needsCheck)
    response.review = .returned
    try desk.store.write(.test()) { try $0.record(response) }
    var second = try form(desk, "fa-17", status: "廃止")
    try second.line(.plans, row: try second.header(.plans) + 1, ["状況": .text("廃止")])
    try desk.accept(try desk.preview([("b.xlsx", second.draft)]))
    #expect(try desk.all(Response.self).map(\.review) == [.resubmitted, .needsCheck])
    let request = try #require(try desk.all(Request.self).first)
    let history = try desk.store.read { try $0.history(Request.self, key: request.key) }
    #expect(history.map(\.record.state) == [.sent, .overdue, .answered])
  }

  @Test func `what cannot be read is named, and the others go on`() throws {
    let desk = try FormDesk(members: ["fa-17"])
    let good = try WorkbookWriter().write(try form(desk, "fa-17").draft)
    let other = try WorkbookWriter().write(
      WorkbookDraft(sheets: [SheetDraft(name: "名簿", header: ["年度", "科目"], rows: [[.text("R8")]])]))
    let encrypted: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)
    let preview = try desk.preview([
      (name: "壊れ.xlsx", bytes: Array(good.prefix(good.count / 2))),
      (name: "旧.xls", bytes: encrypted),
      (name: "名簿.xlsx", bytes: other), (name: "空.xlsx", bytes: []), (name: "良.xlsx", bytes: good),
    ])
    #expect(preview.files.map(\.forms.count) == [0, 0, 0, 0, 1])
    #expect(
      preview.files.prefix(4).allSatisfy {
        $0.findings.count == 1 && $0.findings[0].severity == .error
      })
    #expect(
      preview.files.map { $0.findings.first?.position.file ?? "" } == [
        "壊れ.xlsx", "旧.xls", "名簿.xlsx", "空.xlsx", "",
      ])
    #expect(preview.files[2].findings[0].rule == "not-a-form")
    try desk.accept(preview)
    #expect(try desk.all(Response.self).count == 1)
  }

  @Test func `blank forms and unknown rounds are no answers`() throws {
    let desk = try FormDesk(members: ["fa-17"])
    let preview = try desk.preview([("a.xlsx", try desk.form("fa-17"))])
    #expect(preview.isEmpty && preview.forms.map(\.outcome) == [.refused])
    #expect(try desk.all(Request.self).map(\.state) == [.sent])
    #expect(throws: TrainingError.notFound(.rounds, key: "R9")) {
      try desk.store.read { reader in
        try RoundImport().preview(
          files: [], round: "R9", registry: shippedRegistry, today: desk.today, from: reader)
      }
    }
  }

  @Test func `a preview is JSON, without the bytes`() throws {
    let desk = try FormDesk(members: ["fa-17"])
    let preview = try desk.preview([("a.xlsx", try form(desk, "fa-17").draft)])
    let again = try desk.preview([("a.xlsx", try form(desk, "fa-17").draft)])
    #expect(preview == again)
    let json = try JSONEncoder().encode(preview)
    var read = try JSONDecoder().decode(ImportPreview.self, from: json)
    #expect(read.files[0].content.isEmpty && read != preview)
    read.files[0].content = preview.files[0].content
    #expect(read == preview)
  }

  @Test func `a formula is read by its saved result, with a warning`() throws {
    let desk = try FormDesk(members: ["fa-17"])
    let draft = try form(desk, "fa-17").draft
    var workbook = try WorkbookReader().read(WorkbookWriter().write(draft), file: "a").workbook
    let row = try FilledForm(draft).header(.plans) + 1
    let cells =
      workbook.sheets[0].cells + [
        WorkbookCell(CellPosition(row: row, column: 8), .number(1.5), isFormula: true),
        WorkbookCell(CellPosition(row: row, column: 9), .empty, isFormula: true),
      ]
    workbook.sheets[0] = WorkbookSheet(
      name: "回答票", cells: cells, merges: workbook.sheets[0].merges)
    let (readings, _) = FormReader(round: desk.round, registry: shippedRegistry)
      .read(workbook, file: "a") { _ in FormKnowledge() }
    let entry = try #require(readings.first?.proposal.entries.first?.record)
    #expect(entry.lectureHours == 1.5 && entry.exerciseHours == nil)
    #expect(
      readings[0].findings.map { "\($0.rule) \($0.position.element ?? "")" } == [
        "formula-value 回答票!H\(row)", "formula-value 回答票!I\(row)", "unreadable-value 回答票!I\(row)",
      ])
  }

  @Test func `a question for one option takes no two`() throws {
    var round = try FormDesk.makeRound()
    round.questionSet = "t"
    let options = ["1", "2"].map {
      QuestionOption(questionSet: "t", question: "Q1", id: $0, order: 1, text: "選択肢\($0)")
    }
    let registry = Registry(
      prefectures: [], organizations: shippedRegistry.organizations, courses: [],
      basisDocuments: [], options: shippedRegistry.options,
      questions: [
        Question(questionSet: "t", id: "Q1", order: 1, text: "どちらですか。", allowsSeveral: false)
      ], questionOptions: options)
    let academy = try #require(shippedRegistry.organizations.first { $0.id == "fa-17" })
    var form = FilledForm(
      FormWriter(round: round, registry: registry).write(academy, knowing: FormKnowledge()))
    try form.head("回答区分", "回答")
    try form.choose("選択肢1")
    for (second, rules) in [(CellValue.text("×"), []), (.text("○"), ["several-chosen"])] {
      let cell = try form.choose("選択肢2", second)
      let (workbook, _) = try WorkbookReader().read(
        WorkbookWriter().write(form.draft), file: "a.xlsx")
      let (readings, _) = FormReader(round: round, registry: registry)
        .read(workbook, file: "a.xlsx") { _ in FormKnowledge() }
      let findings = readings[0].findings.filter { $0.rule == "several-chosen" }
      #expect(findings.map(\.rule) == rules)
      #expect(findings.allSatisfy { $0.position.element == cell })
      #expect(readings[0].proposal.answers.map(\.record.options) == (rules.isEmpty ? [["1"]] : []))
    }
  }
}
