import ArgumentParser
import ShirubeKit

/// `shirube phrases list`: all phrases.
struct PhrasesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "list", ja: "文例の一覧", en: "List all phrases.", examples: "shirube phrases list --language ne")

  @OptionGroup var language: PhraseLanguageOption
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try global.workspace
    let listing = PhraseFinder(workspace).list(language: try language.tag(in: workspace))
    CatalogueNotice.say(workspace)
    if json.isJSON { return try JSONText.write(listing) }
    try Console.result(listing.phrases.map(PhraseText.line).joined(separator: "\n"))
  }
}
