import ArgumentParser

/// `shirube notice`: notices with a number, an issuer and an end.
struct NoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "notice", ja: "お知らせを作る", en: "Make notices.",
    examples: """
      shirube notice 13-04 13-07 --set time=14:00 --set place='体育館《たいいくかん》' \
      --languages en,vi,ne --issuer 青葉市災害対策本部 --until "2026-11-24 18:00" --output water.pdf
      shirube notice --ended N-0012 --output ended.pdf
      shirube notice list
      """,
    subcommands: [NoticeMakeCommand.self, NoticeListCommand.self, NoticePrintCommand.self],
    defaultSubcommand: NoticeMakeCommand.self)
}
