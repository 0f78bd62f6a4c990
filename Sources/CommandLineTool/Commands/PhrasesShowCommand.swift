import ArgumentParser
import Phrasebooks
import Sheets
import ShirubeKit

/// `shirube phrases show`: one phrase with all that is known of it.
struct PhrasesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "show", ja: "一つの文例を全部の言語で見る", en: "Show one phrase in all languages.",
    examples: "shirube phrases show 13-02")

  @Argument(help: .words(ja: "文例の番号 13-02", en: "The number of a phrase.", value: "NUMBER"))
  var numbers: [String]

  @OptionGroup var language: PhraseLanguageOption
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let numbers = try NumberReader.read(numbers)
    let workspace = try global.workspace
    let tag = try language.tag(in: workspace)
    let finder = PhraseFinder(workspace)
    var entries: [PhraseEntry] = []
    for number in numbers {
      guard let entry = finder.show(number, language: tag) else {
        throw CommandFailure(
          .noInput, [SheetError.noSuchPhrase(number).diagnostic],
          safe: CommandFailure.nothingChanged)
      }
      entries.append(entry)
    }
    CatalogueNotice.say(workspace)
    if json.isJSON { return try JSONText.write(PhraseListing(phrases: entries)) }
    try Console.result(entries.map(PhraseText.page).joined(separator: "\n\n"))
  }
}
