import ArgumentParser
import ShirubeKit
import WritingSystems

/// The one language that a card or a board is in.
struct GuestLanguageOption: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help: .words(ja: "読む人の言語 ne", en: "The reader's language: ne.", value: "TAG"))
  var language: String?

  /// The language; a missing one is a mistake.
  func tag(in workspace: Workspace) throws(CommandFailure) -> LanguageTag {
    guard let language else {
      throw .usage(
        ja: "--language がありません", en: "--language is missing.",
        hintJa: "--language ne のように書いてください（一覧: shirube languages）",
        hintEn: "Write it like --language ne (all of them: shirube languages).")
    }
    do throws(LanguageError) {
      return try LanguageFinder(workspace).translation(language)
    } catch {
      throw CommandFailure(error)
    }
  }
}
