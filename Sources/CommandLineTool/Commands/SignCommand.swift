import ArgumentParser
import Documents
import Phrasebooks
import Sheets
import ShirubeKit
import WritingSystems

/// `shirube sign`: signs of some phrases, or of a person's own words.
struct SignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "sign", ja: "表示シートを作る", en: "Make signs.",
    examples: """
      shirube sign 12-01 --languages en,vi,ne --output toilet.pdf
      shirube sign 12-01 --languages en,vi --arrow left --output way.pdf
      shirube sign --text 'ja=足《あし》もとに 注意《ちゅうい》' --text 'en=Mind your step' \
      --output step.pdf
      """)

  @Argument(
    help: .words(
      ja: "文例の番号 13-02", en: "Numbers of phrases, like 13-02.", value: "NUMBER"))
  var numbers: [String] = []

  @OptionGroup var languages: LanguagesOption

  @OptionGroup var values: ValuesOption

  @Option(
    name: .customLong("arrow"),
    help: .words(
      ja: "矢印 left right up down up-left …（横長の案内になる）",
      en: "An arrow: left right up down up-left … (makes a wide direction sheet).",
      value: "DIRECTION"))
  var arrow: String?

  @Option(
    name: .customLong("metres"),
    help: .words(
      ja: "矢印の先までの距離（m）", en: "How far away it is, in metres, beside the arrow.", value: "N"))
  var metres: Int?

  @Flag(
    name: .customLong("landscape"), help: .words(ja: "紙を横長に使う", en: "Lay the paper on its side."))
  var isLandscape = false

  @Option(
    name: .customLong("distance"),
    help: .words(
      ja: "どの行も読める距離 10m", en: "From how far every line must be read: 10m.", value: "10m"))
  var distance: String?

  @Option(
    name: .customLong("place-line"),
    help: .words(
      ja: "紙の下に入れる場所の名前", en: "The name of the place, for the foot of the page.", value: "TEXT"))
  var placeLine: String?

  @Option(
    name: .customLong("text"),
    help: .words(
      ja: "番号の代わりに自分の文 ja=… en=…（ja は要る）",
      en: "Words of your own instead of numbers: ja=… en=… (ja is needed).", value: "LANGUAGE=WORDS"
    ))
  var texts: [String] = []

  @Option(
    name: .customLong("pictogram"),
    help: .words(
      ja: "自分の文の絵記号 warning", en: "The pictogram of your own words: warning.", value: "NAME"))
  var pictogram: String?

  @OptionGroup var sheet: SheetArguments
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    _ = try output.format()
    try checkCombination()
    let made = texts.isEmpty ? try signs() : try ownWords()
    for diagnostic in made.result.omissions.diagnostics { Console.say(diagnostic) }
    if made.result.sheets.isEmpty { throw CommandFailure.nothingLeft }
    let written = try output.print(made.result.document, in: made.workspace)
    try WrittenReport(output: output, pages: written.pages, files: written.files).say()
  }

  private func signs() throws -> (result: SignMaker.Result, workspace: Workspace) {
    let numbers = try NumberReader.read(numbers)
    let options = try options()
    let workspace = try global.workspace
    var request = options
    request.languages = try languages.read(in: workspace)
    try SignRequest(numbers: numbers, options: request).check(in: workspace)
    do throws(SheetError) {
      return (try SignMaker(workspace).make(numbers, options: request), workspace)
    } catch {
      let tags = ["ja", "ja-simple"] + request.languages.map(\.description)
      let pictures = numbers.compactMap { workspace.catalogue()[$0]?.pictogram }
      throw CommandFailure(
        error, in: workspace, texts: SheetDiagnosis(workspace).samples(tags), pictograms: pictures)
    }
  }

  private func ownWords() throws -> (result: SignMaker.Result, workspace: Workspace) {
    var options = try options()
    let workspace = try global.workspace
    let words = try OwnWordsReader(workspace).read(texts)
    options.languages = words.map(\.language)
    do throws(SheetError) {
      let result = try SignMaker(workspace).make(
        ownWords: words, pictogram: pictogram, options: options)
      return (result, workspace)
    } catch {
      let texts = words.map { Text($0.text, language: $0.language.description) }
      throw CommandFailure(
        error, in: workspace, texts: texts, pictograms: pictogram.map { [$0] } ?? [])
    }
  }

  private func options() throws(CommandFailure) -> SheetOptions {
    var options = try sheet.options([])
    options.arrow = try ArrowReader.read(arrow)
    options.isLandscape = isLandscape || arrow != nil
    options.metres = metres
    options.distance = try DistanceReader.read(distance)
    options.placeLine = placeLine ?? ""
    options.values = try values.read()
    return options
  }
}
