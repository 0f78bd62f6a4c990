import ArgumentParser
import Diagnostics
import ShirubeKit

/// `shirube check`: everything that is wrong in the phrasebooks.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "check", ja: "文例集の誤りを全部調べる", en: "Report everything that is wrong in the phrasebooks.",
    examples: "shirube check\nshirube check --json")

  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let report = CatalogueChecker(try global.workspace).check()
    if json.isJSON {
      try JSONText.write(report)
    } else {
      let lines = report.diagnostics.flatMap(DiagnosticText.listed)
      try Console.result((lines + [summary(report.summary)]).joined(separator: "\n"))
    }
    if report.summary.errors > 0 { throw ExitCode(ExitStatus.refused.rawValue) }
  }

  private func summary(_ count: CheckReport.Summary) -> String {
    Interface.words(
      ja: "\(count.phrases) 文例、\(count.languages) 言語、\(count.texts) 文: "
        + "エラー \(count.errors)、警告 \(count.warnings)、お知らせ \(count.notes)",
      en: "\(count.phrases) phrases, \(count.languages) languages, \(count.texts) texts: "
        + "\(count.errors) errors, \(count.warnings) warnings, \(count.notes) notes")
  }
}
