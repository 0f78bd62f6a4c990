import Diagnostics
import ShirubeKit

/// The doctor's report as lines of text.
enum DoctorText {
  /// Data and versions, fonts, languages; problems last, where they are seen.
  static func lines(_ report: DoctorReport) -> [String] {
    var lines = [Interface.words(ja: "データ: ", en: "Data: ") + report.data]
    lines += report.versions.keys.sorted().map { "\($0): \(report.versions[$0] ?? "")" }
    lines.append(Interface.words(ja: "フォント:", en: "Fonts:"))
    lines += report.fonts.map(line)
    lines.append(Interface.words(ja: "言語:", en: "Languages:"))
    lines += report.languages.map { "  \(states($0))" }
    if report.problems.isEmpty {
      lines.append(Interface.words(ja: "問題はありません", en: "No problems"))
    }
    for problem in report.problems { lines += DiagnosticText.lines(problem) }
    return lines
  }

  private static func line(_ font: DoctorReport.FontFile) -> String {
    let who =
      font.languages.isEmpty
      ? Interface.words(ja: "絵記号", en: "pictograms") : font.languages.joined(separator: " ")
    let missing = Interface.words(ja: "ありません", en: "missing")
    return "  \(font.path ?? "\(font.file): \(missing)") (\(who)) \(font.sha256 ?? "")"
  }

  private static func states(_ language: LanguageEntry) -> String {
    let counts = ["initial", "translated", "reviewed", "final"].compactMap { state in
      language.states[state].map { "\(state) \($0)" }
    }
    if counts.isEmpty { return "\(language.tag): source \(language.phrases)" }
    return "\(language.tag): \(counts.joined(separator: ", "))"
  }
}
