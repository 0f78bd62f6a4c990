import ArgumentParser

extension CommandConfiguration {
  /// What a command is called and does, in the language of this run, and examples.
  init(
    _ name: String, ja: String, en: String, examples: String = "",
    subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil, version: String = ""
  ) {
    self.init(
      commandName: name, abstract: Interface.words(ja: ja, en: en), discussion: examples,
      version: version, subcommands: subcommands, defaultSubcommand: defaultSubcommand)
  }
}
