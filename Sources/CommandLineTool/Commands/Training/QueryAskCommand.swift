import ArgumentParser
import ShirubeKit
import Training

/// `shirube training query ask`: a new question.
struct QueryAskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "ask", ja: "確認事項を立てる", en: "Ask a question.",
    examples: "shirube training query ask R8 fa-17 --text 組入れの時間数が空欄です")

  @Argument(help: .words(ja: "調査の名", en: "The name of the round.", value: "ROUND"))
  var round: String

  @Argument(help: .words(ja: "機関のコード", en: "The code of the organisation.", value: "CODE"))
  var organization: String

  @Option(name: .customLong("text"), help: .words(ja: "問い", en: "The question.", value: "TEXT"))
  var text: String

  @Option(
    name: .customLong("about"),
    help: .words(
      ja: "何について（様式のセルや記録の鍵）", en: "What it is about: a cell of the form, or a key.", value: "WHAT")
  )
  var about: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let today = try database.today()
    let desk = try database.desk(global)
    let author = try database.authorship("query-opened")
    let query = try CommandFailure.translating {
      try desk.store.write(author) { writer in
        _ = try writer.reader.found(RoundMember.self, key: "\(round)/\(organization)")
        let known = try writer.reader.all(
          Query.self, where: ["round": round, "organization": organization])
        let query = Query(
          round: round, organization: organization, number: (known.map(\.number).max() ?? 0) + 1,
          about: about ?? "", text: text, openedOn: today)
        try writer.record(query)
        return query
      }
    }
    try QueryReport(query, json).say()
  }
}
