import ArgumentParser
import Diagnostics
import Residents
import ShirubeKit

/// `shirube languages`: which languages there are, and which ones a town or a shelter needs.
struct LanguagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "languages", ja: "使える言語の一覧と、要る言語の提案",
    en: "List the languages there are, or propose those that are needed.",
    examples: """
      shirube languages --json
      shirube languages --residents residents.csv
      shirube languages --head-count vi=12,ne=5,other=3
      """)

  @Option(
    name: .customLong("residents"),
    help: .words(
      ja: "国籍ごとの人数の表 CSV（- は標準入力）。80・90・95 % に届く言語を出す",
      en: "People by nationality, CSV (- is standard input): which languages reach 80, 90, 95 %.",
      value: "FILE"))
  var residents: String?

  @Option(
    name: .customLong("head-count"),
    help: .words(
      ja: "避難所で数えた人数 vi=12,ne=5,other=3", en: "The shelter's own count: vi=12,ne=5,other=3.",
      value: "LIST"))
  var headCount: String?

  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    if residents != nil, headCount != nil {
      throw CommandFailure.usage(
        ja: "--residents と --head-count は一緒に使えません",
        en: "--residents and --head-count do not go together.",
        hintJa: "避難所で数えたなら --head-count だけにしてください",
        hintEn: "If the people in the shelter are counted, take --head-count.")
    }
    let workspace = try global.workspace
    if let residents {
      let (proposal, diagnostics) = try ResidentFile.read(residents, in: workspace)
      for diagnostic in diagnostics { Console.say(diagnostic) }
      return try show(proposal, workspace)
    }
    if let headCount { return try show(try count(headCount, workspace), workspace) }
    try list(workspace)
  }

  private func show(_ proposal: LanguageProposal, _ workspace: Workspace) throws {
    if json.isJSON { return try JSONText.write(proposal) }
    try Console.result(ProposalText(proposal, in: workspace).lines.joined(separator: "\n"))
  }

  private func count(_ text: String, _ workspace: Workspace) throws(CommandFailure)
    -> LanguageProposal
  {
    let count: HeadCount
    do throws(HeadCount.Problem) {
      count = try HeadCount(text)
    } catch {
      throw CommandFailure(.usage, [error.diagnostic], safe: CommandFailure.nothingChanged)
    }
    do throws(LanguageError) {
      return try LanguageAdvisor(workspace).headCount(count)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func list(_ workspace: Workspace) throws {
    let listing = LanguageListing(workspace)
    if json.isJSON { return try JSONText.write(listing) }
    for entry in listing.languages where entry.hasPhrasebook {
      try Console.result(LanguageText.line(entry))
    }
    let others = listing.languages.filter { !$0.hasPhrasebook }.map(\.tag)
    Console.say(
      ja: "ほかに --text で組める言語: \(others.joined(separator: " "))",
      en: "Besides, --text can set: \(others.joined(separator: " "))")
  }
}
