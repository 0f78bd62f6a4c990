import Training

/// Tells where a question stands.
struct QueryReport {
  private let query: Query
  private let json: JSONOptions

  init(_ query: Query, _ json: JSONOptions) {
    self.query = query
    self.json = json
  }

  func say() throws(CommandFailure) {
    if json.isJSON { return try JSONText.write(query) }
    Console.say(
      ja: "確認事項 \(query.key): \(query.state.japanese)",
      en: "Question \(query.key): \(query.state.rawValue)")
  }
}
