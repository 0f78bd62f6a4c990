import ArgumentParser

/// Whether a result is JSON; its keys never change and are never translated.
struct JSONOptions: ParsableArguments {
  @Flag(
    name: .customLong("json"),
    help: .words(ja: "結果を JSON で出す", en: "Give the result as JSON."))
  var isJSON = false

  /// Refuses JSON on standard output where the pages go there too.
  func check(beside output: OutputOptions) throws(CommandFailure) {
    guard isJSON, output.output == "-" else { return }
    throw .usage(
      ja: "--json と --output - は一緒に使えません（どちらも標準出力です）",
      en: "--json and --output - do not go together: both are standard output.",
      hintJa: "--output sheet.pdf のように、ファイルに書き出してください",
      hintEn: "Write the pages to a file, like --output sheet.pdf.")
  }
}
