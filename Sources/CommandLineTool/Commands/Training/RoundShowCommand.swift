import ArgumentParser
import ShirubeKit
import Training

/// `shirube training round show`: a round and where each of its requests stands.
struct RoundShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "show", ja: "一つの調査と、機関ごとの状況", en: "Show a round and where each request stands.",
    examples: "shirube training round show R8 --json")

  /// Where a request stands. Its properties are the keys of its JSON.
  struct Line: Encodable {
    var organization: String
    var name: String
    var prefecture: String
    var state: ReplyState
    var words: String
  }

  /// A round with its requests. Its properties are the keys of its JSON.
  struct Report: Encodable {
    var round: Round
    var requests: [Line]
  }

  @Argument(help: .words(ja: "調査の名", en: "The name of the round.", value: "ROUND"))
  var name: String

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let desk = try database.desk(global)
    let report = try CommandFailure.translating {
      try desk.store.read { reader in
        let round = try reader.found(Round.self, key: name)
        let lines = try reader.all(Request.self, where: ["round": name]).map { request in
          let academy = try reader.last(Organization.self, key: request.organization)?.record
          return Line(
            organization: request.organization, name: academy?.name ?? "",
            prefecture: academy?.prefecture ?? "", state: request.state,
            words: request.state.japanese)
        }
        return Report(
          round: round,
          requests: lines.sorted {
            ($0.prefecture, $0.organization) < ($1.prefecture, $1.organization)
          })
      }
    }
    if json.isJSON { return try JSONText.write(report) }
    let round = report.round
    try Console.result(
      "\(round.id)\t\(round.state.japanese)\t\(round.title)\t基準日 \(round.asOf)\t期限 \(round.lastDay)"
    )
    for line in report.requests {
      try Console.result("\(line.organization)\t\(line.words)\t\(line.name)")
    }
  }
}
