import ArgumentParser
import ShirubeKit
import Training

/// `shirube training round mark`: what has become of the requests to some organisations.
struct RoundMarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "mark", ja: "送った、受け取ったと言われた、などを記録する",
    en: "Record that forms went out, were acknowledged, or are not asked for.",
    examples: """
      shirube training round mark R8 --state sent --all --date 2026-09-18
      shirube training round mark R8 --state acknowledged --organization fa-17
      shirube training round mark R8 --extended-due 2026-10-30 --organization fa-01
      """)

  /// What came of it. Its properties are the keys of its JSON.
  struct Report: Encodable {
    var moved: [String]
    var left: [String]
  }

  @Argument(help: .words(ja: "調査の名", en: "The name of the round.", value: "ROUND"))
  var name: String

  @Option(
    name: .customLong("state"),
    help: .words(
      ja: "sent acknowledged confirmed-none out-of-scope のどれか",
      en: "One of sent acknowledged confirmed-none out-of-scope.", value: "STATE"))
  var state: String?

  @Option(
    name: .customLong("extended-due"),
    help: .words(
      ja: "延長期限（--all なら調査全体の）", en: "A later day: for these alone, or with --all for the round.",
      value: "DAY"))
  var extendedDue: String?

  @Option(
    name: .customLong("organization"),
    help: .words(
      ja: "機関のコード。何度でも", en: "The code of an organisation; may be repeated.", value: "CODE"))
  var organizations: [String] = []

  @Flag(name: .customLong("all"), help: .words(ja: "対象の全機関", en: "All members."))
  var isAll = false

  @Option(
    name: .customLong("reason"),
    help: .words(ja: "訂正の理由", en: "Why something that stood is corrected.", value: "TEXT"))
  var reason: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard isAll == organizations.isEmpty, (state == nil) != (extendedDue == nil) else {
      throw CommandFailure.usage(
        ja: "--organization か --all、--state か --extended-due を、それぞれ一つ書いてください",
        en: "Give --organization or --all, and --state or --extended-due.",
        hintJa: "例: round mark R8 --state sent --all",
        hintEn: "For example: round mark R8 --state sent --all")
    }
    let day = try DayReader.read(extendedDue, option: "--extended-due")
    let goal = try state.map(read)
    let today = try database.today()
    let desk = try database.desk(global)
    let author = try database.authorship("requests-marked", reason: reason ?? "")
    let report = try CommandFailure.translating {
      try desk.store.write(author) { writer in
        let round = try writer.reader.found(Round.self, key: name)
        if let goal {
          let all =
            isAll
            ? try writer.reader.all(Request.self, where: ["round": name]).map(\.organization)
            : organizations
          let result = try RequestMarking(round).move(all, to: goal, on: today, in: writer)
          return Report(moved: result.moved, left: result.left)
        }
        guard let day, day >= round.due else {
          throw CommandFailure.usage(
            ja: "--extended-due が期限 \(round.due) より前です",
            en: "--extended-due is before the day that was asked for, \(round.due).",
            hintJa: "期限より後の日を書いてください", hintEn: "Give a day after that.")
        }
        let extended = try RequestMarking(round).extend(
          isAll ? nil : organizations, to: day, in: writer)
        return Report(moved: extended, left: [])
      }
    }
    if json.isJSON { return try JSONText.write(report) }
    Console.say(ja: "\(report.moved.count) 件を記録しました", en: "\(report.moved.count) recorded")
    if !report.left.isEmpty {
      Console.say(
        ja: "進めなかったもの: \(report.left.joined(separator: " "))（いまの状態からは進めません）",
        en: "Left as they are: \(report.left.joined(separator: " ")); no arrow leads there.")
    }
  }

  private func read(_ text: String) throws(CommandFailure) -> ReplyState {
    let allowed: [ReplyState] = [.sent, .acknowledged, .confirmedNone, .outOfScope]
    guard let state = ReplyState(rawValue: text), allowed.contains(state) else {
      throw .usage(
        ja: "--state は \(allowed.map(\.rawValue).joined(separator: " ")) のどれかです",
        en: "--state takes \(allowed.map(\.rawValue).joined(separator: " ")).",
        hintJa: "回答は round import で、期限超過は round move after-due で記録します",
        hintEn: "Answers come by round import, overdue ones by round move after-due.")
    }
    return state
  }
}
