import ArgumentParser
import ShirubeKit
import WritingSystems

/// The language in which phrases are shown.
struct PhraseLanguageOption: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help: .words(ja: "訳を見る言語 ne", en: "The language to show: ne.", value: "TAG"))
  var language: String?

  /// The language; nil if none was asked for.
  func tag(in workspace: Workspace) throws(CommandFailure) -> LanguageTag? {
    guard let language else { return nil }
    return try Self.tag(language, in: workspace)
  }

  /// The language that a person means, of those with a phrasebook.
  static func tag(_ language: String, in workspace: Workspace) throws(CommandFailure)
    -> LanguageTag
  {
    do throws(LanguageError) {
      return try LanguageFinder(workspace).translation(language)
    } catch {
      throw CommandFailure(error)
    }
  }
}
