import ArgumentParser

/// `shirube training query`: questions about answers.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "query", ja: "回答についての確認事項", en: "Questions about answers.",
    examples: """
      shirube training query list R8
      shirube training query ask R8 fa-17 --text 組入れの時間数が空欄です
      shirube training query answer R8 fa-17 1 --text 2時間
      shirube training query close R8 fa-17 1
      """,
    subcommands: [
      QueryListCommand.self, QueryAskCommand.self, QueryAnswerCommand.self, QueryCloseCommand.self,
    ])
}
