import ArgumentParser
import ShirubeKit
import Training

/// `shirube training query answer`: what was said to a question.
struct QueryAnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "answer", ja: "確認事項の答えを記録する", en: "Record what was said to a question.",
    examples: "shirube training query answer R8 fa-17 1 --text 2時間")

  @OptionGroup var which: QueryArguments
  @Option(name: .customLong("text"), help: .words(ja: "答え", en: "The answer.", value: "TEXT"))
  var text: String

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let desk = try database.desk(global)
    let author = try database.authorship("query-answered")
    let query = try CommandFailure.translating {
      try desk.store.write(author) { writer in
        var query = try which.find(writer.reader)
        query.answer = text
        query.state = .answered
        try writer.record(query)
        return query
      }
    }
    try QueryReport(query, json).say()
  }
}
