import Channels
import Diagnostics
import Sheets

/// What is sent on a short channel, and how it counts there.
struct ChannelOutput {
  let reports: [ChannelReport]
  /// What was asked for and is not in the words.
  var omissions: [Omission] = []

  /// What must be changed before it is sent, with the language; one run tells all of it.
  var problems: [Diagnostic] {
    reports.flatMap { report in
      report.problems.map { problem in
        var diagnostic = problem.diagnostic
        diagnostic.position = SourcePosition(element: "\(report.language)")
        return diagnostic
      }
    }
  }

  /// The messages, one behind the other; with several, each under its language.
  var text: String {
    reports.map { report in
      let parts = report.parts.map(\.text).joined(separator: "\n\n")
      return reports.count > 1 ? "[\(report.language)]\n\(parts)" : parts
    }.joined(separator: "\n\n\n") + "\n"
  }

  /// How long each text is, and by how much too long.
  func sayCounts() {
    for report in reports {
      guard let limit = report.limit else { continue }
      let count = "\(report.language): \(report.count)／\(limit)"
      if report.excess == 0 {
        Console.say(count)
      } else {
        Console.say(
          ja: "\(count)、\(report.excess) 長すぎるので \(report.parts.count) つに分けました",
          en: "\(count), too long by \(report.excess): split into \(report.parts.count)")
      }
    }
  }
}
