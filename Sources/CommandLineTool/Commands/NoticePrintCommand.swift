import ArgumentParser
import ShelterLog
import ShirubeKit

/// `shirube notice print N-0012`: the same sheets again, from the register.
struct NoticePrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "print", ja: "前に出したお知らせを、そのままもう一度書き出す",
    en: "Write the sheets of a notice again, just as they were.",
    examples: "shirube notice print N-0012 --output water.pdf")

  @Argument(
    help: .words(ja: "お知らせの番号", en: "The number of the notice.", value: "N-0012"))
  var number: String

  @OptionGroup var register: RegisterOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    _ = try output.format()
    let record = try register.record(
      try NoticeNumberReader.read(number), in: try register.read())
    let written = try output.print(record.document, in: try global.workspace)
    try WrittenReport(output: output, pages: written.pages, files: written.files).say()
  }
}
