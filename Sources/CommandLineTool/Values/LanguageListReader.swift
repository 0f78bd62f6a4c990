import Diagnostics
import Residents
import ShirubeKit
import WritingSystems

/// Reads `--languages`: a list of tags, or `auto:FILE@90`, the languages that reach so many of a town's residents.
struct LanguageListReader {
  private let workspace: Workspace

  /// Makes a reader over the languages of a workspace.
  init(_ workspace: Workspace) { self.workspace = workspace }

  /// The languages, each once; empty if the list is.
  func read(_ list: String) throws(CommandFailure) -> [LanguageTag] {
    if let (file, percent) = try Self.automatic(list) { return try read(file, percent) }
    do throws(LanguageError) {
      return try LanguageFinder(workspace).translations(list)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The file and the percentage of `auto:FILE@90`; nil for a list.
  static func automatic(_ list: String) throws(CommandFailure) -> (file: String, percent: Int)? {
    guard list.hasPrefix("auto:") else { return nil }
    let rest = list.dropFirst(5)
    guard let mark = rest.lastIndex(of: "@"),
      rest[mark...].dropFirst().allSatisfy(isDigitOrPercent),
      rest[mark...].count > 1
    else {
      if rest.isEmpty { throw wrong("auto:") }
      return (String(rest), 90)
    }
    let digits = rest[mark...].dropFirst().filter { $0 != "%" }
    guard let percent = Int(digits), (1...100).contains(percent), mark != rest.startIndex else {
      throw wrong(list)
    }
    return (String(rest[..<mark]), percent)
  }

  private func read(_ file: String, _ percent: Int) throws(CommandFailure) -> [LanguageTag] {
    let (proposal, diagnostics) = try ResidentFile.read(file, in: workspace)
    let step = proposal.step(percent)
    for diagnostic in diagnostics where diagnostic.severity > .note { Console.say(diagnostic) }
    let list = step.languages.map(\.description).joined(separator: ",")
    if step.languages.isEmpty {
      throw CommandFailure(
        .refused, "no-languages", ja: "この表からは、印刷できる言語が一つも出ません",
        en: "This table leads to no language that can be printed.",
        hintJa: "shirube languages --residents \(file) で、だれが残るか見てください",
        hintEn: "See who is left out with: shirube languages --residents \(file)")
    }
    let share = ProposalText.percent(step.share)
    if step.isReached {
      Console.say(ja: "言語: \(list)（\(share)）", en: "Languages: \(list) (\(share))")
    } else {
      Console.say(
        ja: "警告: \(percent) % には届きません。文例集のある言語は全部で \(share) です: \(list)",
        en: "warning: \(percent) % is not reached; all languages with a phrasebook reach \(share): "
          + list)
    }
    return step.languages
  }

  private static func isDigitOrPercent(_ character: Character) -> Bool {
    character == "%" || character.isASCII && character.isNumber
  }

  private static func wrong(_ list: String) -> CommandFailure {
    .usage(
      ja: "「\(list)」を読めません", en: "“\(list)” cannot be read.",
      hintJa: "--languages auto:residents.csv@90 のように書いてください（1 から 100）",
      hintEn: "Write it like --languages auto:residents.csv@90 (1 to 100).")
  }
}
