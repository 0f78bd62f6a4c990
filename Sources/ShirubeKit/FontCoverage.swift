import Fonts
import WritingSystems

/// Which characters the fonts of each language have; remembers what it has asked. Not `Sendable`.
final class FontCoverage {
  private let languages: LanguageTable
  private let library: FontLibrary
  private var lists: [String: [[Font]]] = [:]
  private var covered: [String: Set<Unicode.Scalar>] = [:]

  init(_ workspace: Workspace) {
    languages = workspace.languages
    library = workspace.library
  }

  /// The characters of a text that the regular or the bold fonts of a language lack, each once.
  ///
  /// Empty also where a font file itself is missing: that is said once for the language.
  func missing(_ text: String, in language: LanguageTag) -> [Unicode.Scalar] {
    let tag = language.description
    let lists = fonts(of: tag)
    var missing: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars
    where covered[tag]?.contains(scalar) != true && !missing.contains(scalar) {
      if scalar.properties.isDefaultIgnorableCodePoint
        || lists.allSatisfy({ $0.contains { $0.glyph(for: scalar.value) != nil } })
      {
        covered[tag, default: []].insert(scalar)
      } else {
        missing.append(scalar)
      }
    }
    return missing
  }

  private func fonts(of tag: String) -> [[Font]] {
    if let known = lists[tag] { return known }
    var made: [[Font]] = []
    if let choice = languages.language(tag)?.fonts {
      for names in [choice.regular, choice.bold] {
        let fonts = names.compactMap { try? library.font($0) }
        if fonts.count == names.count { made.append(fonts) }
      }
    }
    lists[tag] = made
    return made
  }
}
