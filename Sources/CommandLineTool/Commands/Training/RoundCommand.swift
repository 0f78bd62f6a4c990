import ArgumentParser

/// `shirube training round`: follow-up surveys.
struct RoundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "round", ja: "フォローアップ調査（照会から回答まで）", en: "Follow-up surveys, from forms to answers.",
    examples: """
      shirube training round create R8 --deliveries FY2026 --plans FY2027 --as-of 2026-09-01 --due 2026-10-16
      shirube training round forms R8 --output forms
      shirube training round mark R8 --state sent --all
      shirube training round import R8 replies/*.xlsx
      shirube training round import R8 replies/*.xlsx --accept
      shirube training round move R8 after-due
      """,
    subcommands: [
      RoundCreateCommand.self, RoundListCommand.self, RoundShowCommand.self, RoundMarkCommand.self,
      RoundMoveCommand.self, RoundFormsCommand.self, RoundImportCommand.self,
    ])
}
