import ArgumentParser

/// `shirube kit`: all signs of a place.
struct KitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "kit", ja: "避難所の表示を一式作る", en: "Make all signs of a shelter.",
    examples: """
      shirube kit opening --shelters list.csv --shelter 青葉小学校 --languages en,vi,ne \
      --confirm all --output kit.pdf
      shirube kit list
      """,
    subcommands: [KitMakeCommand.self, KitListCommand.self],
    defaultSubcommand: KitMakeCommand.self)
}
