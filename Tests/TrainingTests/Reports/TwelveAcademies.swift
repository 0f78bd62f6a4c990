import Tables

@testable import Training

/// Twelve academies, each with one story; the figures in the tests were counted by hand.
///
/// | fa-01 | held, staff and volunteers, 2 h, 30 + 10 |
/// | fa-02 | in this year's plan, 3 h, not held |
/// | fa-03 | in this year's plan, class moved to next year |
/// | fa-04 | next year's plan |
/// | fa-05 | thinking about it |
/// | fa-06 | decided, hours missing |
/// | fa-07 | not planned, no lecturer |
/// | fa-08 | in the plan, class cancelled |
/// | fa-09 | 該当なし（確認済み） |
/// | fa-10 | answered, and nothing known |
/// | fa-11 | overdue |
/// | fa-12 | not sent |
enum TwelveAcademies {
  static var codes: [String] { (1...12).map { $0 < 10 ? "fa-0\($0)" : "fa-\($0)" } }

  static func make() throws -> SampleRound {
    let members = codes.compactMap { code in shippedRegistry.organizations.first { $0.id == code } }
    let sample = try SampleRound(members: members)
    let (year, next) = (SampleRound.year, SampleRound.year.next)
    try sample.store.write(.test("filled")) { writer in
      for code in codes.prefix(8) { try writer.reply(code, .answered) }
      try writer.reply("fa-09", .confirmedNone)
      try writer.reply("fa-10", .answered)
      try writer.reply("fa-11", .overdue)
      try writer.plan(
        "fa-01", year, .decided, hours: 2, topics: ["voicetra", "culture", "safety-tips"])
      try writer.plan("fa-01", next, .decided, hours: 2)
      try writer.hold("fa-01", .delivered, hours: 2, staff: 30, volunteers: 10, tools: ["voicetra"])
      try writer.plan("fa-02", year, .decided, course: "ff-senka-keibo", hours: 3)
      try writer.plan("fa-02", next, .considering, course: "ff-senka-keibo")
      try writer.plan("fa-03", year, .decided, hours: 4)
      try writer.hold("fa-03", .postponed)
      try writer.plan("fa-04", next, .decided, course: "vf-kiso", hours: 1.5)
      try writer.plan("fa-05", year, .considering)
      try writer.plan("fa-06", year, .decided)
      try writer.plan("fa-07", year, .notPlanned, reason: "no-lecturer")
      try writer.plan("fa-08", year, .decided, hours: 1)
      try writer.hold("fa-08", .cancelled, reason: "facilities")
    }
    return sample
  }
}
