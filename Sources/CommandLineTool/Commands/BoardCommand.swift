import ArgumentParser

/// `shirube board`: boards to point at.
struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "board", ja: "指さしボードを作る", en: "Make boards to point at.",
    examples: """
      shirube board common --output common.pdf
      shirube board guest --language ne --output guest-ne.pdf
      shirube board medical --language my --with en --output medical.pdf
      shirube board guest --language ur --pocket --output pocket.pdf
      shirube board everything --language all --output all.pdf
      shirube board list
      """,
    subcommands: [BoardMakeCommand.self, BoardListCommand.self],
    defaultSubcommand: BoardMakeCommand.self)
}
