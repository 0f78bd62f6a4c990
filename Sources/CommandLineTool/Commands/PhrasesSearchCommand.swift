import ArgumentParser
import ShirubeKit

/// `shirube phrases search`: phrases by a word in any language.
struct PhrasesSearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "search", ja: "言葉で文例を探す（どの言語でも）", en: "Find phrases by a word in any language.",
    examples: "shirube phrases search みず\nshirube phrases search water --language ne")

  @Argument(
    help: .words(ja: "探す言葉か番号", en: "A word or a number.", value: "WORD"))
  var words: [String]

  @OptionGroup var language: PhraseLanguageOption
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try global.workspace
    let query = words.joined(separator: " ")
    let tag = try language.tag(in: workspace)
    let listing = PhraseFinder(workspace).search(query, language: tag)
    CatalogueNotice.say(workspace)
    if json.isJSON { return try JSONText.write(listing) }
    if listing.phrases.isEmpty {
      Console.say(
        ja: "「\(query)」の文例は見つかりません\n  次に: 短い言葉か、ひらがなで探すか、shirube phrases list で見てください",
        en: "No phrase was found for “\(query)”\n"
          + "  Next: try a shorter word, or look through shirube phrases list")
    } else {
      try Console.result(listing.phrases.map(PhraseText.line).joined(separator: "\n"))
    }
  }
}
