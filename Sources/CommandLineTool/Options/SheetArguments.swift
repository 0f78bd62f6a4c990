import ArgumentParser
import Sheets
import ShirubeKit
import WritingSystems

/// What every command takes that composes sheets.
struct SheetArguments: ParsableArguments {
  @Option(
    name: .customLong("paper"),
    help: .words(
      ja: "紙 A5 B5 A4 B4 A3 A2 A1（既定 A4）",
      en: "The paper: A5 B5 A4 B4 A3 A2 A1 (default A4).", value: "SIZE"))
  var paper: String?

  @Flag(
    name: .customLong("drill"), help: .words(ja: "訓練の帯を入れる", en: "Mark every page as a drill."))
  var isDrill = false

  @Flag(
    name: .customLong("reviewed-only"),
    help: .words(ja: "確認済みの訳だけにする", en: "Leave out texts that nobody has checked."))
  var reviewedOnly = false

  @Flag(
    name: .customLong("allow-unreviewed"),
    help: .words(
      ja: "命に関わる未確認の訳も、帯を付けて印刷する",
      en: "Print unchecked texts on which lives may depend, with a banner."))
  var allowsUnreviewed = false

  @Flag(
    name: .customLong("inside-toilet"),
    help: .words(
      ja: "壁に貼らない文例（相談の電話など）を、トイレの中の紙に入れる",
      en: "Allow phrases that never hang in the open (help lines): the sheet hangs inside a toilet."
    ))
  var isInsideToilet = false

  @Option(
    name: .customLong("confirm"),
    help: .words(
      ja: "現地で確かめた文例 all か番号（13-01,13-02）",
      en: "Claims that were confirmed on site: all, or numbers (13-01,13-02).",
      value: "all|NUMBERS"))
  var confirm: [String] = []

  @Option(
    name: .customLong("date"),
    help: .words(
      ja: "印刷の日時 2026-11-23 や \"2026-11-23 16:30\"（既定は今）",
      en: "The moment of printing: 2026-11-23 or \"2026-11-23 16:30\" (default now).",
      value: "WHEN"))
  var date: String?

  /// The options of a sheet in some languages.
  func options(_ languages: [LanguageTag]) throws(CommandFailure) -> SheetOptions {
    SheetOptions(
      languages: languages, paper: try PaperReader.read(paper), isDrill: isDrill,
      reviewedOnly: reviewedOnly, allowsUnreviewed: allowsUnreviewed,
      allowsPrivate: isInsideToilet,
      confirmation: try ConfirmationReader.read(confirm), issued: try MomentReader.read(date))
  }
}
