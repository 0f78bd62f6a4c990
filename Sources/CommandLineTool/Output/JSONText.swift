import FoundationEssentials

/// Results as JSON: keys sorted, two spaces, UTF-8.
enum JSONText {
  /// A value as JSON.
  static func write(_ value: some Encodable) throws(CommandFailure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      throw CommandFailure(
        .failed, "json", ja: "結果を JSON にできませんでした", en: "The result could not be put into JSON.",
        hintJa: "--json を外して、もう一度してください", hintEn: "Try again without --json.")
    }
    try Console.result(String(decoding: data, as: UTF8.self))
  }
}
