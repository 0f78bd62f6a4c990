import ArgumentParser
import ShirubeKit
import WritingSystems

/// The languages that stand beside Japanese.
struct LanguagesOption: ParsableArguments {
  @Option(
    name: .customLong("languages"),
    help: .words(
      ja: "日本語のほかの言語 en,ne,zh-Hans か auto:住民の表.csv@90",
      en: "The languages beside Japanese: en,ne,zh-Hans, or auto:RESIDENTS.csv@90.",
      value: "LIST"))
  var list: String?

  /// Whether the option is there, and names anything.
  var isEmpty: Bool { (list ?? "").allSatisfy { $0 == "," || $0.isWhitespace } }

  /// The languages, each once; empty if none is named.
  func read(in workspace: Workspace) throws(CommandFailure) -> [LanguageTag] {
    try LanguageListReader(workspace).read(list ?? "")
  }
}
