import ArgumentParser

/// `shirube training`: which fire academies teach support for foreign residents.
struct TrainingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "training", ja: "消防学校の外国人対応教育を調べて集計する",
    en: "Follow up which fire academies teach support for foreign residents.",
    examples: """
      shirube training academies list
      shirube training round create R8 --deliveries FY2026 --plans FY2027 --as-of 2026-09-01 --due 2026-10-16
      shirube training round forms R8 --output forms
      shirube training round import R8 replies/*.xlsx
      shirube training report one-page R8 --output one-page.pdf
      """,
    subcommands: [
      AcademiesCommand.self, RoundCommand.self, RecordCommand.self, QueryCommand.self,
      RemindCommand.self, CalendarCommand.self, HistoryCommand.self, ReportCommand.self,
      PublishCommand.self,
      VerifyCommand.self, BackupCommand.self, ExportCommand.self, ImportCommand.self,
    ])
}
