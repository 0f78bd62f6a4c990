import Glibc
public import WritingSystems

/// Finds the languages that a person names, without reading a phrasebook.
public struct LanguageFinder {
  /// The languages that have a phrasebook: `ja`, `ja-simple`, then the others by their tags.
  public let translated: [LanguageTag]
  /// The languages whose letters can be set: those of `Data/Languages`.
  public let known: [LanguageTag]
  private let table: LanguageTable

  /// Looks at which files there are.
  public init(_ workspace: Workspace) {
    table = workspace.languages
    known = Self.tags(in: workspace.data.languages, "json")
    let folder = workspace.data.phrasebooks
    let books = FolderListing.names(in: folder).filter {
      unsafe access("\(folder)/\($0)/book.json", R_OK) == 0
    }
    let all = Set(books.flatMap { Self.tags(in: "\(folder)/\($0)", "po") })
    let japanese: [LanguageTag] = [.japanese, .plainJapanese]
    translated = japanese.filter(all.contains) + all.subtracting(japanese).sorted()
  }

  /// The language with texts that a wish means: by RFC 4647 lookup, or by one of the usual other names (`zh-CN`).
  public func translation(_ wish: String) throws(LanguageError) -> LanguageTag {
    try find(wish, in: translated)
  }

  /// The language whose letters can be set, for a person's own words.
  public func letters(_ wish: String) throws(LanguageError) -> LanguageTag {
    try find(wish, in: known)
  }

  /// The languages of a list like `en,ne,zh-CN`, each once, in its order.
  public func translations(_ list: String) throws(LanguageError) -> [LanguageTag] {
    var found: [LanguageTag] = []
    for wish in list.split(whereSeparator: { $0 == "," || $0 == "、" || $0.isWhitespace }) {
      let tag = try translation(String(wish))
      if !found.contains(tag) { found.append(tag) }
    }
    return found
  }

  private func find(_ wish: String, in available: [LanguageTag]) throws(LanguageError)
    -> LanguageTag
  {
    guard let tag = LanguageTag(wish) else {
      throw .malformed(wish, near: near(wish, in: available))
    }
    if let found = tag.lookup(in: available) { return found }
    if let other = LanguageAlias.tag(for: tag), available.contains(other) { return other }
    throw .unknown(wish, near: near(wish, in: available), available: available)
  }

  private func near(_ wish: String, in available: [LanguageTag]) -> LanguageTag? {
    let folded = TextSearch.folded(wish)
    if let meant = LanguageAlias.confused[folded], available.contains(meant) { return meant }
    let named = available.first { tag in
      guard let language = table.language(tag.description) else { return false }
      let names = [language.english, language.japanese, language.autonym]
      return names.contains { TextSearch.folded($0).hasPrefix(folded) } && folded.utf8.count > 2
    }
    if let named { return named }
    let same = available.first { $0.language == LanguageTag(wish)?.language }
    return same ?? available.first { NearMiss.isNear(folded, TextSearch.folded($0.description)) }
  }

  private static func tags(in folder: String, _ ending: String) -> [LanguageTag] {
    FolderListing.names(in: folder).compactMap { name in
      name.hasSuffix(".\(ending)") ? LanguageTag(String(name.dropLast(ending.count + 1))) : nil
    }
  }
}
