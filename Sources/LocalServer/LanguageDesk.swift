import Sheets
import ShirubeKit
import WritingSystems

/// Knows the languages that can be chosen, without reading a phrasebook.
actor LanguageDesk {
  /// The languages with a phrasebook, in the order of their numbers.
  nonisolated let languages: [WebLanguage]
  private let finder: LanguageFinder
  private let folded: [[String]]

  /// Looks at which languages there are.
  init(_ data: DataFolder) {
    let workspace = Workspace(data: data)
    let numbers = LanguageNumberReader(data).read()
    finder = LanguageFinder(workspace)
    let found = finder.translated.compactMap { tag -> WebLanguage? in
      guard let language = workspace.languages.language(tag.description) else { return nil }
      return WebLanguage(
        tag: tag, number: numbers.number(of: tag), autonym: language.autonym,
        japanese: language.japanese, english: language.english,
        isRightToLeft: language.direction == .rightToLeft)
    }
    languages = found.sorted { ($0.number ?? .max) < ($1.number ?? .max) }
    folded = languages.map { language in
      [language.autonym, language.japanese, language.english, language.tag.description].map(
        TextSearch.folded)
    }
  }

  /// The language of a tag as addresses have it; nil if there is none.
  nonisolated func language(_ text: String) -> WebLanguage? {
    languages.first { $0.tag.description == text }
  }

  /// The languages that a person means: by a part of a name in any script, or by another name (`zh-CN`, a slip).
  func search(_ query: String) -> [WebLanguage] {
    let wish = TextSearch.folded(String(query.prefix(64)))
    guard !wish.isEmpty else { return languages }
    let found = zip(languages, folded).filter { $1.contains { $0.contains(wish) } }.map(\.0)
    if !found.isEmpty { return found }
    if let tag = try? finder.translation(query) { return languages.filter { $0.tag == tag } }
    let names = folded.flatMap { $0 }
    guard let near = NearMiss.nearest(wish, in: names) else { return [] }
    return zip(languages, folded).filter { $1.contains(near) }.map(\.0)
  }

  /// The first language of an `Accept-Language` that there is; nil if none is.
  func accepted(_ header: String) -> WebLanguage? {
    for wish in AcceptedLanguages(header).wishes {
      if let tag = try? finder.translation(wish) { return languages.first { $0.tag == tag } }
    }
    return nil
  }
}
