import Phrasebooks
import WritingSystems

/// All languages; as JSON `{"languages": […]}`.
public struct LanguageListing: Hashable, Sendable, Encodable {
  /// The languages: those with a phrasebook first, `ja` and `ja-simple` before the others.
  public var languages: [LanguageEntry]

  /// Reads all phrasebooks and counts.
  public init(_ workspace: Workspace) {
    let catalogue = workspace.catalogue()
    let finder = LanguageFinder(workspace)
    let others = finder.known.filter { !finder.translated.contains($0) }
    languages = (finder.translated + others).compactMap { tag in
      guard let language = workspace.languages.language(tag.description) else { return nil }
      var states: [String: Int] = [:]
      var phrases = 0
      for translation in catalogue.translations(in: tag) {
        guard let translation else { continue }
        phrases += 1
        // The source has nothing to be checked against.
        if tag != .japanese { states[translation.state.rawValue, default: 0] += 1 }
      }
      return LanguageEntry(
        tag: tag.description, autonym: language.autonym, japanese: language.japanese,
        english: language.english, script: language.script,
        direction: language.direction.rawValue,
        hasPhrasebook: finder.translated.contains(tag), phrases: phrases,
        states: states)
    }
  }
}
