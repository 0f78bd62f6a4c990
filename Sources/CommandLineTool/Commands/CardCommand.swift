import ArgumentParser
import Documents
import Sheets
import ShirubeKit
import WritingSystems

/// `shirube card`: the card that an evacuee fills in.
struct CardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "card", ja: "避難者登録カードを作る", en: "Make evacuee cards.",
    examples: """
      shirube card --language vi --output card.pdf
      shirube card --language ne --count 50 --output cards.pdf
      """)

  @OptionGroup var guest: GuestLanguageOption

  @Option(
    name: .customLong("count"),
    help: .words(
      ja: "番号を付けて何枚作るか（1 から 999）", en: "How many, with their numbers (1 to 999).",
      value: "N"))
  var count: Int?

  @Option(
    name: .customLong("definition"),
    help: .words(
      ja: "自分のカードの定義 FILE.json", en: "A card of your own, FILE.json.", value: "FILE"))
  var definition: String?

  @OptionGroup var sheet: SheetArguments
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    _ = try output.format()
    if let count, !(1...999).contains(count) {
      throw CommandFailure.usage(
        ja: "--count は 1 から 999 です", en: "--count takes 1 to 999.",
        hintJa: "--count 50 のように書いてください", hintEn: "Write it like --count 50.")
    }
    let options = try sheet.options([])
    let workspace = try global.workspace
    let language = try guest.tag(in: workspace)
    let card: CardDefinition
    do throws(DefinitionError) {
      card = try CardLibrary(workspace.data).card(definition)
    } catch {
      throw CommandFailure(error)
    }
    let document: Document
    do throws(SheetError) {
      document = try CardMaker(workspace).cards(
        card, in: language, count: count, options: options)
    } catch {
      let tags = ["ja", "ja-simple", language.description]
      throw CommandFailure(
        error, in: workspace, texts: SheetDiagnosis(workspace).samples(tags), pictograms: [])
    }
    CatalogueNotice.say(workspace)
    let written = try output.print(document, in: workspace)
    try WrittenReport(output: output, pages: written.pages, files: written.files).say()
  }
}
