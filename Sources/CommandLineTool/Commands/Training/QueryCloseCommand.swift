import ArgumentParser
import ShirubeKit
import Training

/// `shirube training query close`: a question that is settled, or was asked in error.
struct QueryCloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "close", ja: "確認事項を解決・取下げにする", en: "Settle a question, or take it back.",
    examples: "shirube training query close R8 fa-17 1")

  @OptionGroup var which: QueryArguments
  @Flag(name: .customLong("withdrawn"), help: .words(ja: "取下げ", en: "It was asked in error."))
  var isWithdrawn = false

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let today = try database.today()
    let desk = try database.desk(global)
    let author = try database.authorship("query-closed")
    let query = try CommandFailure.translating {
      try desk.store.write(author) { writer in
        var query = try which.find(writer.reader)
        query.state = isWithdrawn ? .withdrawn : .resolved
        query.closedOn = today
        try writer.record(query)
        return query
      }
    }
    try QueryReport(query, json).say()
  }
}
