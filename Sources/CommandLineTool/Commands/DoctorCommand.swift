import ArgumentParser
import Diagnostics
import ShirubeKit

/// `shirube doctor`: whether this machine has what a kit needs.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "doctor", ja: "この機械で印刷できるか調べる", en: "See whether this machine has what is needed.",
    examples: "shirube doctor")

  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let report = Doctor(try global.workspace).examine(versions: ["shirube": Version.text])
    if json.isJSON {
      try JSONText.write(report)
    } else {
      try Console.result(DoctorText.lines(report).joined(separator: "\n"))
    }
    if report.problems.contains(where: { $0.severity == .error }) {
      throw ExitCode(ExitStatus.refused.rawValue)
    }
  }
}
