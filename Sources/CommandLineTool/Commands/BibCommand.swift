import ArgumentParser
import Documents
import Sheets
import ShirubeKit
import WritingSystems

/// `shirube bib LANGUAGE`: the badge of somebody who speaks a language.
struct BibCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "bib", ja: "「○○語できます」の札を作る", en: "Make the badge of somebody who speaks a language.",
    examples: "shirube bib vi --output bib.pdf")

  @Argument(help: .words(ja: "言語 vi", en: "The language: vi.", value: "LANGUAGE"))
  var language: String

  @OptionGroup var sheet: SheetArguments
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    _ = try output.format()
    let options = try sheet.options([])
    let workspace = try global.workspace
    let tag: LanguageTag
    do throws(LanguageError) {
      tag = try LanguageFinder(workspace).translation(language)
    } catch {
      throw CommandFailure(error)
    }
    let document: Document
    do throws(SheetError) {
      document = try CardMaker(workspace).bib(tag, options: options)
    } catch {
      throw CommandFailure(
        error, in: workspace, texts: SheetDiagnosis(workspace).samples(["ja", tag.description]),
        pictograms: [])
    }
    CatalogueNotice.say(workspace)
    let written = try output.print(document, in: workspace)
    try WrittenReport(output: output, pages: written.pages, files: written.files).say()
  }
}
