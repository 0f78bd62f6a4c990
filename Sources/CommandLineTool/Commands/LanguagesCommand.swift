import ArgumentParser
import ShirubeKit

/// `shirube languages`: which languages there are.
struct LanguagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "languages", ja: "使える言語の一覧", en: "List the languages there are.",
    examples: "shirube languages --json")

  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try global.workspace
    let listing = LanguageListing(workspace)
    if json.isJSON { return try JSONText.write(listing) }
    for entry in listing.languages where entry.hasPhrasebook {
      try Console.result(LanguageText.line(entry))
    }
    let others = listing.languages.filter { !$0.hasPhrasebook }.map(\.tag)
    Console.say(
      ja: "ほかに --text で組める言語: \(others.joined(separator: " "))",
      en: "Besides, --text can set: \(others.joined(separator: " "))")
  }
}
