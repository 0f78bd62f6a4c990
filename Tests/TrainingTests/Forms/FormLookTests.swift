import Diagnostics
import Tables
import TestSupport
import Testing

@testable import Training

@Suite struct `The look of a form` {
  private func draft(_ desk: FormDesk) throws -> WorkbookDraft {
    FormWriter(round: desk.round, registry: shippedRegistry)
      .write(try desk.organization("fa-17"), knowing: try Self.knowledge(desk.round))
  }

  private func texts(_ draft: WorkbookDraft) -> [String] {
    draft.sheets[0].cells.compactMap { if case .text(let text) = $0.value { text } else { nil } }
  }

  @Test func `the same form is the same bytes`() throws {
    let desk = try FormDesk(members: ["fa-17"])
    let draft = try draft(desk)
    #expect(try draft == self.draft(desk))
    #expect(try WorkbookWriter().write(draft) == WorkbookWriter().write(draft))
  }

  @Test func `notice with number and date, tax note, due day and the four words are printed on it`()
    throws
  {
    let desk = try FormDesk(members: ["fa-17"])
    let form = texts(try draft(desk))
    let prefecture = try #require(shippedRegistry.prefecture("17"))
    let bundle = texts(
      FormWriter(round: desk.round, registry: shippedRegistry)
        .write(prefecture, [(try desk.organization("fa-17"), FormKnowledge())]))
    for wanted in [
      "総行外第5号", "令和6年7月17日（水）付け", "特別交付税措置の対象", "令和8年10月16日（金）", "（2026-10-16）",
    ] {
      #expect(form.contains { $0.contains(wanted) }, "\(wanted)")
      #expect(bundle.contains { $0.contains(wanted) }, "\(wanted)")
    }
    for word in ["未把握", "未実施", "該当なし", "未回答"] {
      #expect(form.filter { $0.hasPrefix(word + "　") }.count == 1, "\(word)")
    }
    #expect(form.contains("令和8年度教育訓練計画（第3章 初任総合教育）") && form.contains("前年度の内容"))
    #expect(!form.contains { $0.contains("担当者") || $0.contains("氏名") || $0.contains("電話") })
  }

  @Test func `a form as it went out says just what was known`() throws {
    let desk = try FormDesk(members: ["fa-17"])
    let knowledge = try Self.knowledge(desk.round)
    let bytes = try WorkbookWriter().write(try draft(desk))
    let (workbook, _) = try WorkbookReader().read(bytes, file: "a.xlsx")
    let (readings, _) = FormReader(round: desk.round, registry: shippedRegistry)
      .read(workbook, file: "a.xlsx") { _ in knowledge }
    let reading = try #require(readings.first)
    #expect(reading.values.allSatisfy { !$0.isChanged && $0.before != nil })
    #expect(reading.proposal.entries.allSatisfy { $0.standing == .same })
    #expect(reading.proposal.deliveries.map(\.record) == knowledge.deliveries)
    #expect(reading.findings.map(\.rule).contains("last-year-untouched"))
    #expect(reading.findings.last?.rule == "form-untouched" && !reading.isUsable)
  }

  @Test func `Excel offers the words, and the paper is two pages of A3`() throws {
    let desk = try FormDesk(members: ["fa-17"])
    let folder = try #require(TemporaryFolder())
    TestFile.write(try WorkbookWriter().write(try draft(desk)), to: "\(folder.path)/a.xlsx")
    let script = """
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1])
      print([(s.title, s.sheet_state) for s in book.worksheets])
      sheet = book.worksheets[0]
      print(sheet.page_setup.paperSize, sheet.page_setup.orientation, sheet.page_setup.fitToHeight)
      rules = [r for r in sheet.data_validations.dataValidation if "組入れ決定" in r.formula1]
      print(len(rules), rules[0].formula1, "未把握" in rules[0].formula1)
      """
    let run = Python.run(["-c", script, "\(folder.path)/a.xlsx"])
    #expect(
      run.text == """
        [('回答票', 'visible'), ('_meta', 'hidden'), ('_choices', 'hidden')]
        8 landscape 0
        1 "予定なし,検討中,組入れ決定,開講なし,廃止" False

        """, "\(run.complaint)")
    let profile = "\(Repository.build)/libreoffice-profile-look"
    let office = Command.run([
      "sh", "-c",
      """
      soffice --headless -env:UserInstallation=file://'\(profile)' --convert-to pdf \
      --outdir '\(folder.path)' '\(folder.path)/a.xlsx' && pdfinfo '\(folder.path)/a.pdf'
      """,
    ])
    #expect(office.text.contains("Pages:           2"), "\(office.text) \(office.complaint)")
    #expect(office.text.contains("(A3)"))
    let text = Command.run(["pdftotext", "-layout", "\(folder.path)/a.pdf", "-"]).text
    for wanted in ["特別交付税措置", "組入れ決定", "実施済", "123,456", "取り組みはない"] {
      #expect(text.contains(wanted), "\(wanted)")
    }
  }

  @Test func `files are named for their round, prefecture and academy`() throws {
    let round = try FormDesk.makeRound()
    let organization = try #require(shippedRegistry.organizations.first { $0.id == "fa-17" })
    #expect(FormFiles.name(round, organization) == "R8_17_fa-17_石川県消防学校.xlsx")
    let prefecture = try #require(shippedRegistry.prefecture("17"))
    #expect(FormFiles.name(round, prefecture) == "R8_17_石川県_まとめ.xlsx")
    var odd = organization
    odd.name = "a/b:c"
    #expect(FormFiles.name(round, odd) == "R8_17_fa-17_a_b_c.xlsx")
  }

  static func knowledge(_ round: Round) throws -> FormKnowledge {
    let years = [round.plansYear, round.deliveriesYear]
    var knowledge = FormKnowledge()
    knowledge.localCourses = [
      LocalCourse(organization: "fa-17", name: "初任総合教育", hours: 815),
      LocalCourse(organization: "fa-17", name: "初・中級幹部科", hours: 70),
    ]
    knowledge.mappings = [
      CourseMapping(organization: "fa-17", localCourse: "初任総合教育", course: "ff-shonin"),
      CourseMapping(organization: "fa-17", localCourse: "初・中級幹部科", course: "ff-kanbu-shokyu"),
      CourseMapping(organization: "fa-17", localCourse: "初・中級幹部科", course: "ff-kanbu-chukyu"),
    ]
    knowledge.entries = [
      CurriculumEntry(
        organization: "fa-17", fiscalYear: years[1], localCourse: "初任総合教育", subject: "外国人対応",
        status: .decided, lectureHours: 1.5, practicalHours: 2,
        topics: ["easy-lecture", "voicetra", "safety-tips", "shelter"], mode: "own-subject",
        evidence: "令和8年度教育訓練計画（第3章 初任総合教育）", evidencePage: "12",
        evidenceDay: CalendarDay(iso: "2026-03-20"), jointWith: ["fa-16"]),
      CurriculumEntry(
        organization: "fa-17", fiscalYear: years[0], localCourse: "初・中級幹部科", subject: "避難所での外国人対応",
        status: .notPlanned, reason: "no-lecturer"),
    ]
    knowledge.deliveries = [
      Delivery(
        organization: "fa-17", fiscalYear: years[1], localCourse: "初任総合教育", subject: "外国人対応",
        status: .delivered, firstDay: CalendarDay(iso: "2026-06-03"),
        lastDay: CalendarDay(iso: "2026-06-04"), hours: 3.5, staffTrainees: 124,
        volunteerTrainees: 0, lecturers: Counts(["association": 2, "residents": 3]), foreigners: 12,
        tools: ["voicetra", "pointing-board"], cost: 123_456,
        lessons: "通信の弱い訓練棟では、VoiceTra が使えない部屋がある。", nextTime: "オフラインの指さしボードを先に教える。",
        notApplicable: ["otherTrainees"])
    ]
    return knowledge
  }
}
