import ArgumentParser
import Documents
import Phrasebooks
import Sheets
import ShirubeKit
import WritingSystems

/// `shirube tally`: the sheet on which staff count answers by phrase number and language.
struct TallyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "tally", ja: "番号と言語で答えを数える集計表を作る",
    en: "Make the sheet on which staff count answers by number and language.",
    examples: """
      shirube tally --languages vi,ne,my --output tally.pdf
      shirube tally 13-13 14-18 22-04 --languages vi --output tally.pdf
      """)

  @Argument(
    help: .words(
      ja: "数える文例の番号（書かなければ決まった一覧）",
      en: "The phrases to count (default: a fixed list).", value: "NUMBER"))
  var numbers: [String] = []

  @OptionGroup var languages: LanguagesOption

  @Option(
    name: .customLong("definition"),
    help: .words(
      ja: "自分の一覧 FILE.json", en: "A list of your own, FILE.json.", value: "FILE"))
  var definition: String?

  @OptionGroup var sheet: SheetArguments
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    _ = try output.format()
    let typed = try NumberReader.read(numbers)
    var options = try sheet.options([])
    let workspace = try global.workspace
    options.languages = try languages.read(in: workspace)
    var tally = TallyDefinition(name: "tally", phrases: typed)
    if typed.isEmpty {
      do throws(DefinitionError) {
        tally = try CardLibrary(workspace.data).tally(definition)
      } catch {
        throw CommandFailure(error)
      }
    }
    let document: Document
    do throws(SheetError) {
      document = try CardMaker(workspace).tally(tally, options: options)
    } catch {
      throw CommandFailure(error)
    }
    CatalogueNotice.say(workspace)
    let written = try output.print(document, in: workspace)
    try WrittenReport(output: output, pages: written.pages, files: written.files).say()
  }
}
