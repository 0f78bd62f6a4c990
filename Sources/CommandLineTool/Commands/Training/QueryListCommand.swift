import ArgumentParser
import ShirubeKit
import Training

/// `shirube training query list`: the questions of a round.
struct QueryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "list", ja: "確認事項の一覧", en: "List the questions.",
    examples: "shirube training query list R8 --open --json")

  @Argument(help: .words(ja: "調査の名", en: "The name of the round.", value: "ROUND"))
  var round: String

  @Flag(name: .customLong("open"), help: .words(ja: "終わっていないものだけ", en: "Only those still open."))
  var isOpen = false

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let desk = try database.desk(global)
    let queries = try CommandFailure.translating {
      try desk.store.read { reader in
        _ = try reader.found(Round.self, key: round)
        return try reader.all(Query.self, where: ["round": round])
      }
    }.filter { !isOpen || $0.state.isOpen }
    if json.isJSON { return try JSONText.write(["queries": queries]) }
    for query in queries {
      try Console.result(
        [
          query.organization, "\(query.number)", query.state.japanese, query.about, query.text,
          query.answer,
        ]
        .joined(separator: "\t"))
    }
    if queries.isEmpty { Console.say(ja: "確認事項はありません", en: "There are no questions.") }
  }
}
