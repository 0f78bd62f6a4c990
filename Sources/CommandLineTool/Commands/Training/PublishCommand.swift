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
        if state == .published { throw TrainingError.frozen(key: round) }
        guard state == .final else { throw tooEarly(state) }
        return try Publishing(desk.registry).publish(round, on: today, in: writer)
      }
    }
    if json.isJSON { return try JSONText.write(Report(round: round, figures: count)) }
    Console.say(
      ja: "調査 \(round) を公表しました。公表値 \(count) 件（変わりません）",
      en: "Round \(round) is published: \(count) figures, which never change.")
  }

  private func tooEarly(_ state: RoundState) -> CommandFailure {
    let way = state.way(to: .final) ?? []
    let steps = way.map { "round move \(round) \($0.rawValue)" }.joined(separator: " → ")
    var failure = CommandFailure(
      .refused, "not-final", ja: "調査 \(round) はまだ「\(state.japanese)」で、確定していません",
      en: "Round \(round) is not final yet but “\(state.rawValue)”.",
      hintJa: "先に確定してください: \(steps)", hintEn: "Make it final first: \(steps)")
    failure.safe = CommandFailure.nothingChanged
    return failure
  }
}
