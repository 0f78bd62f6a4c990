import ArgumentParser

/// Whether a result is JSON; its keys never change and are never translated.
struct JSONOptions: ParsableArguments {
  @Flag(
    name: .customLong("json"),
    help: .words(ja: "結果を JSON で出す", en: "Give the result as JSON."))
  var isJSON = false
}
