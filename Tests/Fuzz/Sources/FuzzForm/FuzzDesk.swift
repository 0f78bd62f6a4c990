import FoundationEssentials
import Storage
import Tables

@testable import Training

/// A store with a round of two academies, and the form of one of them, filled in.
struct FuzzDesk {
  let registry: Registry
  let store: TrainingStore
  let round: Round
  let today: CalendarDay
  let filled: Workbook

  private struct Undone: Error {}

  init() {
    do {
      var files: [String: [UInt8]] = [:]
      for name in RegistryReader.files {
        files[name] = Array(try Data(contentsOf: URL(filePath: "Data/Registries/\(name)")))
      }
      registry = try RegistryReader().read(files)
      let folder = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
      store = try TrainingStore("\(folder)/fuzz-form.sqlite")
      guard let today = CalendarDay(iso: "2026-10-01"), let due = CalendarDay(iso: "2026-10-16"),
        let year = FiscalYear(2026)
      else { throw Undone() }
      self.today = today
      let round = Round(
        id: "R8", deliveriesYear: year, plansYear: year.next, asOf: today, questionSet: "2026",
        due: due)
      self.round = round
      let registry = registry
      try store.write(Self.author) { writer in
        try registry.plant(in: writer)
        try writer.record(round)
        for code in ["fa-16", "fa-17"] {
          try writer.record(RoundMember(round: "R8", organization: code))
          try writer.record(Request(round: "R8", organization: code))
          try writer.record(Request(round: "R8", organization: code, state: .sent))
        }
        try writer.record(
          CurriculumEntry(
            organization: "fa-17", fiscalYear: year, localCourse: "初任総合教育", subject: "外国人対応",
            status: .decided, lectureHours: 2, topics: ["voicetra"], evidence: "計画"))
        try writer.record(
          Delivery(
            organization: "fa-16", fiscalYear: year, localCourse: "初任", subject: "合同",
            status: .delivered, staffTrainees: 4, jointWith: ["fa-17"]))
      }
      filled = try Self.fill(registry, round, store)
    } catch { fatalError("\(error)") }
  }

  private static let author = Authorship(
    moment: "2026-10-01T09:00:00+09:00", author: "fuzz", action: "fuzzed")

  /// The form as the academy fills it in, as a reader has it.
  private static func fill(_ registry: Registry, _ round: Round, _ store: TrainingStore) throws
    -> Workbook
  {
    guard let academy = registry.organizations.first(where: { $0.id == "fa-17" }) else {
      throw Undone()
    }
    var knowledge = FormKnowledge()
    knowledge.entries = [
      CurriculumEntry(
        organization: "fa-17", fiscalYear: round.plansYear, localCourse: "初任総合教育",
        subject: "外国人対応", status: .decided, lectureHours: 2, topics: ["voicetra", "culture"],
        mode: "own-subject", evidence: "計画", evidenceDay: round.asOf, jointWith: ["fa-16"]),
      CurriculumEntry(
        organization: "fa-17", fiscalYear: round.deliveriesYear, localCourse: "初任総合教育",
        subject: "外国人対応", status: .decided, exerciseHours: 1.5, topics: ["voicetra"],
        evidence: "計画", notApplicable: ["onlineHours"]),
    ]
    knowledge.deliveries = [
      Delivery(
        organization: "fa-17", fiscalYear: round.deliveriesYear, localCourse: "初任総合教育",
        subject: "外国人対応", status: .partlyDelivered, firstDay: round.asOf, hours: 2,
        staffTrainees: 30, volunteerTrainees: 0, lecturers: Counts(["npo": 2]), tools: ["voicetra"],
        cost: 1000, jointWith: ["fa-16"])
    ]
    knowledge.answers = [
      Answer(round: "R8", organization: "fa-17", question: "Q1", options: ["1", "3"])
    ]
    let draft = FormWriter(round: round, registry: registry).write(academy, knowing: knowledge)
    return Workbook(
      sheets: draft.sheets.map { sheet in
        var cells = sheet.cells.map { WorkbookCell($0.position, $0.value) }
        let label = cells.first { $0.value == .text("回答区分") }?.position
        if let label {
          let beside = CellPosition(row: label.row, column: label.column + 1)
          cells.removeAll { $0.position == beside }
          cells.append(WorkbookCell(beside, .text("回答")))
        }
        return WorkbookSheet(
          name: sheet.name, visibility: sheet.isHidden ? .hidden : .visible, cells: cells,
          merges: sheet.merges)
      })
  }

  /// How many origins the store has.
  var count: Int {
    do { return try store.read { try $0.origins().count } } catch { fatalError("\(error)") }
  }

  func preview(_ files: [(name: String, bytes: [UInt8])]) -> ImportPreview {
    do {
      return try store.read {
        try RoundImport(checksCP932: true).preview(
          files: files, round: "R8", registry: registry, today: today, from: $0)
      }
    } catch { fatalError("\(error)") }
  }

  /// Accepts, looks whether all of it is there, and takes it back.
  func accept(_ preview: ImportPreview) {
    do {
      try store.write(Self.author) { writer in
        try RoundImport().accept(preview, in: writer)
        for form in preview.forms where form.outcome == .answer {
          try check(form, writer.reader)
        }
        throw Undone()
      }
    } catch is Undone {
    } catch { fatalError("\(error)") }
  }

  private func check(_ form: ImportForm, _ reader: TrainingReader) throws {
    let own = "R8/\(form.reading.organization)"
    let response = try reader.one(Response.self, key: "\(own)/\(form.number)")
    precondition(response?.isConfirmedNone == form.reading.isConfirmedNone, "no answer was kept")
    let state = try reader.one(Request.self, key: own)?.state
    precondition(state == (form.reading.isConfirmedNone ? .confirmedNone : .answered))
    let proposal = form.reading.proposal
    try check(proposal.entries, reader)
    try check(proposal.deliveries, reader)
    try check(proposal.answers, reader)
    try check(proposal.localCourses, reader)
    try check(proposal.mappings, reader)
  }

  private func check<Value: Record>(_ proposals: [Proposed<Value>], _ reader: TrainingReader) throws
  {
    for proposed in proposals where ![.held, .joint].contains(proposed.standing) {
      let kept = try reader.one(Value.self, key: proposed.record.key)
      precondition(kept == proposed.record, "half of a form was taken")
    }
  }
}
