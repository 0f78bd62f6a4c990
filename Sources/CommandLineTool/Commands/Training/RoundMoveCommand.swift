import ArgumentParser
import ShirubeKit
import Training

/// `shirube training round move`: the next state of a round.
struct RoundMoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "move", ja: "調査を次の状態へ進める", en: "Move a round to its next state.",
    examples: """
      shirube training round move R8 inquiring
      shirube training round move R8 after-due
      shirube training round move R8 final
      """)

  /// What came of it. Its properties are the keys of its JSON.
  struct Report: Encodable {
    var round: String
    var state: RoundState
    var overdue: [String]
  }

  @Argument(help: .words(ja: "調査の名", en: "The name of the round.", value: "ROUND"))
  var name: String

  @Argument(
    help: .words(
      ja: "inquiring after-due final のどれか", en: "One of inquiring after-due final.", value: "STATE")
  )
  var state: String

  @Option(
    name: .customLong("reason"),
    help: .words(ja: "訂正の理由", en: "Why something that stood is corrected.", value: "TEXT"))
  var reason: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard let goal = RoundState(rawValue: state), goal != .published, goal != .preparing else {
      throw CommandFailure.usage(
        ja: "状態は inquiring after-due final のどれかです",
        en: "The state is one of inquiring after-due final.",
        hintJa: "公表は shirube training publish \(name)",
        hintEn: "To publish: shirube training publish \(name)")
    }
    let today = try database.today()
    let desk = try database.desk(global)
    let author = try database.authorship("round-moved", reason: reason ?? "")
    let overdue = try CommandFailure.translating {
      try desk.store.write(author) { writer in
        var round = try writer.reader.found(Round.self, key: name)
        round.state = goal
        try writer.record(round)
        return goal == .afterDue ? try RequestMarking(round).markOverdue(on: today, in: writer) : []
      }
    }
    if json.isJSON { return try JSONText.write(Report(round: name, state: goal, overdue: overdue)) }
    Console.say(ja: "調査 \(name): \(goal.japanese)", en: "Round \(name): \(goal.rawValue)")
    if !overdue.isEmpty {
      Console.say(
        ja: "期限超過（未回答） \(overdue.count) 機関: \(overdue.joined(separator: " "))",
        en: "\(overdue.count) overdue: \(overdue.joined(separator: " "))")
    }
  }
}
