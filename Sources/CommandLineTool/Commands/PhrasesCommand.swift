import ArgumentParser

/// `shirube phrases`: what there is to say.
struct PhrasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "phrases", ja: "文例を探す", en: "Find phrases.",
    examples: """
      shirube phrases search 水
      shirube phrases show 13-02
      shirube phrases list --language ne
      """,
    subcommands: [
      PhrasesSearchCommand.self, PhrasesShowCommand.self, PhrasesListCommand.self,
      PhrasesDigestCommand.self,
    ])
}
