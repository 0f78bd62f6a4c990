import ArgumentParser

/// What is filled into phrases.
struct ValuesOption: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: .words(
      ja: "文に入れる値 time=14:00。何度でも", en: "A value for the text: time=14:00; may be repeated.",
      value: "NAME=VALUE"))
  var texts: [String] = []

  /// The values by name.
  func read() throws(CommandFailure) -> [String: String] { try AssignmentReader.values(texts) }
}
