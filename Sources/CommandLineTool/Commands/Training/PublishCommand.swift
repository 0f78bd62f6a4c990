import ArgumentParser
import ShirubeKit
import Training

/// `shirube training publish`: freezes the figures of a round.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "publish", ja: "調査の数字を公表値として確定する（あとで変わりません）",
    en: "Freeze the figures of a round; they never change afterwards.",
    examples: "shirube training publish R8 --by t.01")

  /// What was frozen. Its properties are the keys of its JSON.
  struct Report: Encodable {
    var round: String
    var figures: Int
  }

  @Argument(help: .words(ja: "調査の名", en: "The name of the round.", value: "ROUND"))
  var round: String

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let today = try database.today()
    let desk = try database.desk(global)
    let author = try database.authorship("round-published")
    let count = try CommandFailure.translating {
      try desk.store.write(author) { writer in
        let state = try writer.reader.found(Round.self, key: round).state
        guard state != .published else { throw TrainingError.frozen(key: round) }
        return try Publishing(desk.registry).publish(round, on: today, in: writer)
      }
    }
    if json.isJSON { return try JSONText.write(Report(round: round, figures: count)) }
    Console.say(
      ja: "調査 \(round) を公表しました。公表値 \(count) 件（変わりません）",
      en: "Round \(round) is published: \(count) figures, which never change.")
  }
}
