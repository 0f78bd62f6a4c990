import ArgumentParser
import ShirubeKit
import Training

/// `shirube training round list`: all rounds.
struct RoundListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "list", ja: "調査の一覧", en: "List the rounds.", examples: "shirube training round list --json")

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let desk = try database.desk(global)
    let rounds = try CommandFailure.translating { try desk.store.read { try $0.all(Round.self) } }
    if json.isJSON { return try JSONText.write(["rounds": rounds]) }
    for round in rounds {
      try Console.result(
        [
          round.id, round.state.japanese, round.deliveriesYear.japanese, "–\(round.lastDay)",
          round.title,
        ]
        .joined(separator: "\t"))
    }
    if rounds.isEmpty { Console.say(ja: "調査はまだありません", en: "There are no rounds yet.") }
  }
}
