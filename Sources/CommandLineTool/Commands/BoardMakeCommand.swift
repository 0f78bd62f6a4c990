import ArgumentParser
import Documents
import Sheets
import ShirubeKit
import WritingSystems

/// `shirube board NAME`: a board in one language, or in all.
struct BoardMakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "make", ja: "ボードを作る（make は省ける）", en: "Make a board (the word make may be left out).",
    examples: "shirube board guest --language ne --output guest-ne.pdf")

  @Argument(
    help: .words(
      ja: "ボードの名前か、自分のボード FILE.json", en: "The name of a board, or your own FILE.json.",
      value: "NAME"))
  var name: String

  @Option(
    name: .customLong("language"),
    help: .words(
      ja: "相手の言語 ne か ne,vi か all（common には要らない）",
      en: "The language of the guest: ne, or ne,vi, or all (common needs none).", value: "TAG"))
  var language: String?

  @Option(
    name: .customLong("with"),
    help: .words(
      ja: "二つ目の言語（既定 ja-simple）", en: "The second language (default ja-simple).",
      value: "TAG"))
  var second: String?

  @Flag(
    name: .customLong("landscape"), help: .words(ja: "紙を横長に使う", en: "Lay the paper on its side."))
  var isLandscape = false

  @Flag(
    name: .customLong("pocket"),
    help: .words(
      ja: "A4 一枚を A7 に折るポケット版", en: "Pages of A7, eight to a sheet of A4 that is folded."))
  var isPocket = false

  @Flag(
    name: .customLong("hold-up"),
    help: .words(ja: "一枚に一つ、遠くから見せる", en: "One large phrase a page, to be held up."))
  var isHeldUp = false

  @OptionGroup var sheet: SheetArguments
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    _ = try output.format()
    try checkCombination()
    var options = try sheet.options([])
    options.isLandscape = isLandscape
    let workspace = try global.workspace
    let board = try board(workspace)
    let requests = try requests(board, workspace)
    let made: BoardMaker.Result
    do throws(SheetError) {
      made = try BoardMaker(workspace).make(board, requests, options: options)
    } catch {
      let tags = ["ja", "ja-simple"] + requests.map(\.language.description)
      var failure = CommandFailure(
        error, in: workspace, texts: SheetDiagnosis(workspace).samples(tags), pictograms: [])
      if case .noSuchPhrase = error { failure.status = .badData }
      throw failure
    }
    CatalogueNotice.say(workspace)
    for diagnostic in made.omissions.diagnostics { Console.say(diagnostic) }
    if made.document.pages.isEmpty { throw CommandFailure.nothingLeft }
    let written = try output.print(
      made.document, in: workspace, arrangement: arrangement(requests, workspace))
    try WrittenReport(output: output, pages: written.pages, files: written.files).say()
  }

  /// A pocket book opens at the side on which its language begins.
  private func arrangement(
    _ requests: [BoardRequest], _ workspace: Workspace
  ) -> PageArrangement {
    guard isPocket, let first = requests.first else { return .pages }
    let language = workspace.languages.language(first.language.description)
    return language?.direction == .rightToLeft ? .pocketRightToLeft : .pocket
  }

  private func board(_ workspace: Workspace) throws(CommandFailure) -> BoardDefinition {
    let library = BoardLibrary(workspace.data)
    do throws(BoardError) {
      return try library.board(name)
    } catch {
      var status = ExitStatus.noInput
      if case .notABoard = error { status = .badData }
      throw CommandFailure(status, [error.diagnostic(names: library.names)])
    }
  }

  private func requests(
    _ board: BoardDefinition, _ workspace: Workspace
  ) throws(CommandFailure) -> [BoardRequest] {
    let form: BoardRequest.Form = isPocket ? .pocket : isHeldUp ? .heldUp : .sheet
    if board.isForEverybody {
      return [BoardRequest(language: .plainJapanese, second: .japanese, form: form)]
    }
    let finder = LanguageFinder(workspace)
    let languages: [LanguageTag]
    let with: LanguageTag
    do throws(LanguageError) {
      languages =
        language == "all"
        ? finder.translated.filter { !$0.isJapanese } : try finder.translations(language ?? "")
      with = try finder.translation(second ?? "ja-simple")
    } catch {
      throw CommandFailure(error)
    }
    if languages.isEmpty {
      throw .usage(
        ja: "--language がありません", en: "--language is missing.",
        hintJa: "--language ne のように書いてください（一覧: shirube languages）",
        hintEn: "Write it like --language ne (all of them: shirube languages).")
    }
    if isPocket, languages.count > 1 {
      throw .usage(
        ja: "--pocket は一度に一つの言語です", en: "--pocket takes one language at a time.",
        hintJa: "--language \(languages[0]) のように、一つだけ書いてください",
        hintEn: "Write one, like --language \(languages[0]).")
    }
    return languages.map { BoardRequest(language: $0, second: with, form: form) }
  }

  private func checkCombination() throws(CommandFailure) {
    if isPocket, isHeldUp || isLandscape {
      throw .usage(
        ja: "--pocket は --hold-up や --landscape と使えません",
        en: "--pocket does not go with --hold-up or --landscape.",
        hintJa: "どちらかを外してください", hintEn: "Leave one of them out.")
    }
    if isPocket, sheet.paper != nil {
      throw .usage(
        ja: "--pocket はいつも A4 です", en: "--pocket is always on A4.",
        hintJa: "--paper を外してください", hintEn: "Leave out --paper.")
    }
  }
}
