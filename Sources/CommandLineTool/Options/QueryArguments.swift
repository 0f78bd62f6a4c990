import ArgumentParser
import Training

/// Which question is meant.
struct QueryArguments: ParsableArguments {
  @Argument(help: .words(ja: "調査の名", en: "The name of the round.", value: "ROUND"))
  var round: String

  @Argument(help: .words(ja: "機関のコード", en: "The code of the organisation.", value: "CODE"))
  var organization: String

  @Argument(help: .words(ja: "確認事項の番号", en: "The number of the question.", value: "N"))
  var number: Int

  /// The question.
  func find(_ reader: TrainingReader) throws -> Query {
    try reader.found(Query.self, key: "\(round)/\(organization)/\(number)")
  }
}
