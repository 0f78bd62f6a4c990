import ArgumentParser
import Diagnostics
import Documents
import Phrasebooks
import Sheets
import ShelterLog
import ShirubeKit
import WritingSystems

/// `shirube megaphone N-0012`: what somebody reads aloud of a notice, or of some phrases.
struct MegaphoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "megaphone", ja: "放送で読む文を作る（やさしい日本語と、言語ごとのかな）",
    en: "Make what is read aloud: plain Japanese, and key sentences in kana.",
    examples: """
      shirube megaphone N-0012 --output read.pdf
      shirube megaphone 42-01 01-23 --languages vi,ne,zh-Hans --output read.pdf
      """)

  @Argument(
    help: .words(
      ja: "お知らせの番号 N-0012 か、文例の番号", en: "A notice, N-0012, or numbers of phrases.",
      value: "N-0012|NUMBER"))
  var numbers: [String]

  @OptionGroup var languages: LanguagesOption

  @OptionGroup var values: ValuesOption

  @OptionGroup var register: RegisterOptions
  @OptionGroup var sheet: SheetArguments
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    _ = try output.format()
    var options = try sheet.options([])
    options.values = try values.read()
    let workspace = try global.workspace
    let maker = MegaphoneMaker(workspace)
    var phrases: [PhraseNumber] = []
    var title = "放送"
    options.languages = maker.languages
    if let first = numbers.first, let notice = NoticeNumber(first), numbers.count == 1 {
      let record = try register.record(notice, in: try register.read())
      phrases = record.phrases
      title = record.number.description
      options.languages = record.languages.compactMap { LanguageTag($0) }
      options.isDrill = options.isDrill || record.isDrill
      var typed = record.values
      typed["area"] = typed["area"] ?? record.area
      options.values = typed.merging(options.values) { $1 }
    } else {
      phrases = try NumberReader.read(numbers)
    }
    if !languages.isEmpty { options.languages = try languages.read(in: workspace) }
    let made: (document: Document, unread: [PhraseNumber])
    do throws(SheetError) {
      made = try maker.make(phrases, title: title, options: options)
    } catch {
      throw CommandFailure(error)
    }
    CatalogueNotice.say(workspace)
    if !made.unread.isEmpty { Console.say(Self.unread(made.unread)) }
    let written = try output.print(made.document, in: workspace)
    try WrittenReport(output: output, pages: written.pages, files: written.files).say()
  }

  private static func unread(_ numbers: [PhraseNumber]) -> Diagnostic {
    Diagnostic(
      .warning, "no-reading",
      at: SourcePosition(element: numbers.map(\.description).joined(separator: ", ")),
      LocalizedMessage(
        ja: "かなの読みがないので、やさしい日本語だけです",
        en: "There is no reading in kana: it stands in plain Japanese alone."),
      hint: LocalizedMessage(
        ja: "読みのある文例は Data/Megaphone.csv にあります",
        en: "Data/Megaphone.csv has the phrases with readings."))
  }
}
