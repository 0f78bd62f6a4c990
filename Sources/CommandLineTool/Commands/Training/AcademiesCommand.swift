import ArgumentParser

/// `shirube training academies`: the registry of organisations.
struct AcademiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "academies", ja: "消防学校などの台帳", en: "The registry of academies and offices.",
    examples: """
      shirube training academies list --as-of 2014-03-31
      shirube training academies show fa-17
      shirube training academies import academies.csv --by t.01
      """,
    subcommands: [
      AcademiesListCommand.self, AcademiesShowCommand.self, AcademiesImportCommand.self,
    ])
}
