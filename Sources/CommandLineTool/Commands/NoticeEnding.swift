import Diagnostics
import Documents
import Sheets
import ShelterLog
import ShirubeKit
import WritingSystems

/// Makes the sheet that is hung across a notice that has ended, and writes the ending into the register.
struct NoticeEnding {
  let command: NoticeMakeCommand
  let number: NoticeNumber

  func run() throws {
    _ = try command.output.format()
    try checkCombination()
    let register = try command.register.read()
    let record = try command.register.record(number, in: register)
    let workspace = try command.global.workspace
    var options = try command.sheet.options(record.languages.compactMap { LanguageTag($0) })
    options.paper = PaperSize(rawValue: record.paper) ?? .a4
    options.isDrill = record.isDrill
    options.placeLine = NoticeEnding.name(record.issuer)
    let made: NoticeMaker.Result
    do throws(SheetError) {
      made = try NoticeMaker(workspace).ended(
        number, successor: register.successor(of: number), options: options)
    } catch {
      let tags = ["ja", "ja-simple"] + record.languages
      throw CommandFailure(
        error, in: workspace, texts: SheetDiagnosis(workspace).samples(tags), pictograms: [])
    }
    let printed = try command.output.typeset(made.document, in: workspace)
    _ = try command.register.append { _ throws(CommandFailure) in
      [.ended(number, at: options.issued)]
    }
    let files = try command.output.write(printed.files)
    if command.json.isJSON {
      return try JSONText.write(
        Report(
          notice: number, ended: register.ending(of: number) ?? options.issued,
          replacedBy: register.successor(of: number), files: files, pages: printed.pages,
          languages: record.languages, drill: record.isDrill))
    }
    try WrittenReport(
      output: command.output, pages: printed.pages, files: files,
      more: [
        Interface.words(
          ja: "\(number) は終わりました（\(record.heading)）", en: "\(number) has ended (\(record.heading))")
      ]
    ).say()
  }

  /// What came of it. Its properties are the keys of its JSON.
  private struct Report: Encodable {
    var notice: NoticeNumber
    var ended: String
    var replacedBy: NoticeNumber?
    var files: [String]
    var pages: Int
    var languages: [String]
    var drill: Bool
  }

  private static func name(_ notation: String) -> String {
    (try? RubyText.parse(notation))?.base ?? notation
  }

  private func checkCombination() throws(CommandFailure) {
    guard command.numbers.isEmpty, command.values.texts.isEmpty, command.languages.list == nil,
      command.until == nil, command.issuer == nil
    else {
      throw .usage(
        ja: "--ended は番号や --languages と一緒に使えません",
        en: "--ended does not go with numbers, --languages and the like.",
        hintJa: "shirube notice --ended \(number) --output ended.pdf と書いてください。言語は前のお知らせと同じになります",
        hintEn:
          "Write shirube notice --ended \(number) --output ended.pdf; it takes the notice's languages."
      )
    }
  }
}
