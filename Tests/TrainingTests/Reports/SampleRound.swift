import Storage
import Tables
import TestSupport
import Testing

@testable import Training

/// A store with the round R8 of all 55 academies, to be filled in by a test.
struct SampleRound: Sendable {
  static let year = FiscalYear(2026) ?? FiscalYear.someYear
  static let academies = shippedRegistry.organizations.filter {
    $0.kind == .academy && $0.validTo == nil
  }

  let folder: TemporaryFolder
  let store: TrainingStore

  init(_ id: String = "R8", members: [Organization] = Self.academies, year: FiscalYear = Self.year)
    throws
  {
    folder = try #require(TemporaryFolder())
    store = try TrainingStore(folder.path + "/t.sqlite")
    try store.write(.test("registry-imported")) { try shippedRegistry.plant(in: $0) }
    try add(id, members: members, year: year)
  }

  /// Adds a round.
  func add(_ id: String, members: [Organization] = Self.academies, year: FiscalYear) throws {
    try store.write(.test("round-created")) { writer in
      for member in members { try writer.record(member) }
      try writer.record(
        Round(
          id: id, title: "第8回フォローアップ", deliveriesYear: year, plansYear: year.next,
          asOf: try day("\(year.year)-09-01"), basis: "総行外第5号/2024-07-17", questionSet: "2026",
          sentOn: try day("\(year.year)-09-15"), due: try day("\(year.year)-10-16")))
      for member in members { try writer.record(RoundMember(round: id, organization: member.id)) }
    }
  }

  func report(
    _ kind: ReportKind, round: String = "R8", prefecture: String? = nil, question: String? = nil
  ) throws -> Report {
    let request = ReportRequest(
      kind, round: round, prefecture: prefecture, question: question,
      drawnUpOn: try day("2026-11-23"))
    return try store.read { try Reporter(shippedRegistry).report(request, from: $0) }
  }
}

extension FiscalYear {
  /// For a default that is never used.
  static var someYear: FiscalYear { FiscalYear(of: CalendarDay.someDay) ?? .someYear }
}

extension CalendarDay {
  static var someDay: CalendarDay { CalendarDay(daysSince1970: 20_000) ?? .someDay }
}

/// A day by ISO 8601.
func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

extension TrainingWriter {
  /// Moves a request along the arrows.
  func reply(_ code: String, _ state: ReplyState, round: String = "R8", on day: String? = nil)
    throws
  {
    for step in try #require(ReplyState.notSent.way(to: state)) {
      try record(
        Request(
          round: round, organization: code, state: step, sentOn: CalendarDay(iso: "2026-09-15"),
          answeredOn: step.hasAnswer ? CalendarDay(iso: day ?? "2026-10-10") : nil))
    }
  }

  /// Records a subject.
  func plan(
    _ code: String, _ year: FiscalYear, _ status: PlanStatus, course: String = "ff-shonin",
    subject: String = "外国人対応", hours: Double? = nil, topics: Choices = ["voicetra"],
    evidence: String = "教育訓練計画", reason: String = "", jointWith: Choices = []
  ) throws {
    try record(
      CurriculumEntry(
        organization: code, fiscalYear: year, localCourse: course, subject: subject,
        status: status, lectureHours: hours, topics: topics, reason: reason, evidence: evidence,
        jointWith: jointWith))
  }

  /// Records a class.
  func hold(
    _ code: String, _ status: DeliveryStatus, course: String = "ff-shonin",
    subject: String = "外国人対応", session: Int = 1, hours: Double? = nil, staff: Int? = nil,
    volunteers: Int? = nil, lecturers: Counts = Counts(), tools: Choices = [], reason: String = "",
    jointWith: Choices = []
  ) throws {
    try record(
      Delivery(
        organization: code, fiscalYear: SampleRound.year, localCourse: course, subject: subject,
        session: session, status: status, hours: hours, staffTrainees: staff,
        volunteerTrainees: volunteers, lecturers: lecturers, tools: tools, reason: reason,
        jointWith: jointWith))
  }

  /// Moves a request for a lecturer along the arrows.
  func ask(
    _ id: String, _ code: String, of department: String, _ state: LecturerRequestState,
    on day: String, closedOn: String? = nil, reason: String = ""
  ) throws {
    for step in [.requested] + (try #require(LecturerRequestState.requested.way(to: state))) {
      try record(
        LecturerRequest(
          id: id, organization: code, department: department, fiscalYear: SampleRound.year,
          topics: ["culture"], state: step, requestedOn: try moment(day),
          closedOn: step == state ? closedOn.flatMap { CalendarDay(iso: $0) } : nil,
          reason: step == state ? reason : ""))
    }
  }

  private func moment(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(iso: text))
  }
}
