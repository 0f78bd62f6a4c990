/// The facts that the tracker starts from: organisations, courses, lists of options, questions.
public struct Registry: Hashable, Sendable {
  /// The prefectures by their codes.
  public let prefectures: [Prefecture]
  /// Academies, then departments of prefectures.
  public let organizations: [Organization]
  /// The courses of the national standard, in their order.
  public let courses: [Course]
  /// What the follow-up rests on.
  public let basisDocuments: [BasisDocument]
  /// The options of each list, in their order.
  public let options: [OptionList: [ListedOption]]
  /// The questions of all versions.
  public let questions: [Question]
  /// Their options.
  public let questionOptions: [QuestionOption]

  /// The prefecture with a code.
  public func prefecture(_ code: String) -> Prefecture? { prefectures.first { $0.code == code } }

  /// The Japanese words of an option; the code itself if the list has none.
  public func words(_ code: String, in list: OptionList) -> String {
    options[list]?.first { $0.code == code }?.japanese ?? code
  }

  /// The code of an option by its words as a person typed them, or by the code; nil if there is none.
  public func code(_ text: String, in list: OptionList) -> String? {
    let wanted = EntryText(text).folded
    guard !wanted.isEmpty else { return nil }
    return options[list]?.first {
      EntryText($0.japanese).folded == wanted || EntryText($0.code).folded == wanted
    }?.code
  }

  /// The topics that are named tools.
  public var toolTopics: [String] {
    options[.topic, default: []].filter { $0.flag == "tool" }.map(\.code)
  }

  /// Writes into a store what it does not have yet; what stands there already is left alone.
  public func plant(in writer: TrainingWriter) throws {
    try plant(organizations, in: writer)
    try plant(courses, in: writer)
    try plant(basisDocuments, in: writer)
    try plant(questions, in: writer)
    try plant(questionOptions, in: writer)
  }

  private func plant<Value: Record>(_ records: [Value], in writer: TrainingWriter) throws {
    for record in records where try writer.reader.last(Value.self, key: record.key) == nil {
      try writer.record(record)
    }
  }
}
