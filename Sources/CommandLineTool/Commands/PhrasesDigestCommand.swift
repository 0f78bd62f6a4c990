import ArgumentParser
import Phrasebooks
import Sheets
import ShirubeKit
import WritingSystems

/// `shirube phrases digest`: what a review of some words is bound to.
struct PhrasesDigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "digest", ja: "確認台帳（reviews.csv）に書く印を出す",
    en: "Print the digest that a line of reviews.csv needs.",
    examples: "shirube phrases digest 13-02 ne")

  @Argument(help: .words(ja: "文例の番号 13-02", en: "The number of a phrase.", value: "NUMBER"))
  var number: String

  @Argument(help: .words(ja: "訳の言語 ne", en: "The language of the text: ne.", value: "LANGUAGE"))
  var language: String

  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let numbers = try NumberReader.read([number])
    guard let number = numbers.first, numbers.count == 1 else {
      throw CommandFailure.usage(
        ja: "番号は一つです", en: "One number is wanted.",
        hintJa: "shirube phrases digest 13-02 ne のように書いてください",
        hintEn: "Write it like: shirube phrases digest 13-02 ne")
    }
    let workspace = try global.workspace
    let tag = try PhraseLanguageOption.tag(language, in: workspace)
    guard tag != .japanese else {
      throw CommandFailure.usage(
        ja: "ja は原文で、確認の対象ではありません", en: "ja is the source and has no review.",
        hintJa: "訳の言語を書いてください（一覧: shirube languages）",
        hintEn: "Name the language of a translation (all of them: shirube languages).")
    }
    guard let digest = PhraseFinder(workspace).digest(number, language: tag) else {
      let error: SheetError =
        workspace.catalogue()[number] == nil
        ? .noSuchPhrase(number) : .value(number, .noTranslation(number, tag))
      throw CommandFailure(.noInput, [error.diagnostic], safe: CommandFailure.nothingChanged)
    }
    CatalogueNotice.say(workspace)
    if json.isJSON { return try JSONText.write(digest) }
    try Console.result(digest.digest)
  }
}
