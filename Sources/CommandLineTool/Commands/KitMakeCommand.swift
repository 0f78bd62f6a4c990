import ArgumentParser
import Documents
import Sheets
import ShelterLog
import Shelters
import ShirubeKit
import WritingSystems

/// `shirube kit NAME`: the signs of a place on a municipal list.
struct KitMakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "make", ja: "一式を作る（make は省ける）", en: "Make a kit (the word make may be left out).",
    examples: """
      shirube kit opening --shelters list.csv --shelter 青葉小学校 --languages en,vi,ne \
      --confirm all --output kit.pdf
      """)

  @Argument(
    help: .words(
      ja: "キットの名前か、自分のキット FILE.json", en: "The name of a kit, or your own FILE.json.",
      value: "NAME"))
  var name: String

  @Option(
    name: .customLong("shelters"),
    help: .words(
      ja: "市町村の一覧 CSV か GeoJSON", en: "The municipality's list, CSV or GeoJSON.", value: "FILE"))
  var shelters: String?

  @Option(
    name: .customLong("shelter"),
    help: .words(
      ja: "一覧の中の名前（か line:12）", en: "The name in the list (or line:12).", value: "NAME"))
  var shelter: String?

  @OptionGroup var languages: LanguagesOption

  @Option(
    name: .customLong("kana"),
    help: .words(
      ja: "名前の読み（一覧にないとき）", en: "The reading of the name, where the list has none.",
      value: "READING"))
  var kana: String?

  @OptionGroup var values: ValuesOption

  @Option(
    name: .customLong("issuer"),
    help: .words(
      ja: "お知らせを出した所（既定: 市町村）", en: "Who issues the notices (default: the municipality).",
      value: "NAME"))
  var issuer: String?

  @OptionGroup var register: RegisterOptions
  @OptionGroup var sheet: SheetArguments
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    _ = try output.format()
    let request = try request()
    if let kana, !PlaceName.isReading(kana) {
      throw CommandFailure.usage(
        ja: "「\(kana)」は読みではありません", en: "“\(kana)” is not a reading.",
        hintJa: "ひらがなかカタカナで、--kana あおばしょうがっこう のように書いてください",
        hintEn: "Write it in kana, like --kana あおばしょうがっこう.")
    }
    var options = try sheet.options([])
    options.values = try values.read()
    let workspace = try global.workspace
    options.languages = try languages(in: workspace)
    let kit = try kit(workspace)
    let place = try place(request.shelter, in: request.shelters)
    let start = ContinuousClock.now
    // The whole kit is a drill: nothing of it may hang without the word.
    if kit.name == "drill" { options.isDrill = true }
    let (made, printed) = try print(kit, place, options, workspace)
    KitReport(workspace: workspace, made: made, place: place, kana: kana).sayNotes()
    let files = try output.write(printed.files)
    let seconds = start.duration(to: .now)
    try WrittenReport(
      output: output, pages: printed.pages, files: files,
      more: KitReport.lines(made, options.languages, seconds)
    ).say()
  }

  /// The kit and its pages; its notices are in the register before anything is written.
  private func print(
    _ kit: KitDefinition, _ place: Place, _ options: SheetOptions, _ workspace: Workspace
  ) throws(CommandFailure) -> (KitMaker.Result, (pages: Int, files: [[UInt8]])) {
    func made(_ first: NoticeNumber) throws(CommandFailure) -> (
      KitMaker.Result, (pages: Int, files: [[UInt8]])
    ) {
      let made = try make(kit, place, options, workspace, first)
      if made.kindCount == 0 { throw CommandFailure.nothingLeft }
      return (made, try output.typeset(made.document, in: workspace))
    }
    guard kit.hasNotices else { return try made(.first) }
    _ = try register.read()
    var result: (KitMaker.Result, (pages: Int, files: [[UInt8]]))?
    _ = try register.append { known throws(CommandFailure) in
      let all = try made(try register.next(in: known))
      result = all
      return all.0.notices.map { notice, document in
        .issued(NoticeRecord(notice, document: document, options: options))
      }
    }
    guard let result else { throw CommandFailure.nothingLeft }
    return result
  }

  private func make(
    _ kit: KitDefinition, _ place: Place, _ options: SheetOptions, _ workspace: Workspace,
    _ first: NoticeNumber
  ) throws(CommandFailure) -> KitMaker.Result {
    let tags = ["ja", "ja-simple"] + options.languages.map(\.description)
    let result: KitMaker.Result
    do throws(SheetError) {
      result = try KitMaker(workspace).make(
        kit, for: place, kana: kana, issuer: issuer, firstNotice: first, options: options)
    } catch {
      var failure = CommandFailure(
        error, in: workspace, texts: SheetDiagnosis(workspace).samples(tags), pictograms: [])
      if case .noSuchPhrase = error { failure.status = .badData }
      throw failure
    }
    CatalogueNotice.say(workspace)
    let hasUnset = result.omissions.contains { omission in
      if case .doesNotFit = omission.reason { true } else { false }
    }
    if hasUnset {
      let diagnosis = SheetDiagnosis(workspace)
      let reasons = diagnosis.reasons(diagnosis.samples(tags), pictograms: [])
      if !reasons.isEmpty { throw CommandFailure(.refused, reasons) }
    }
    return result
  }
}
