internal import Markup

/// What a package says of what each of its parts is.
struct ContentTypes {
  private var byPart: [String: String] = [:]
  private var byExtension: [String: String] = [:]

  /// Reads `[Content_Types].xml`; nil if it is none.
  init?(_ root: MarkupElement) {
    guard root.name == MarkupName("Types", in: Vocabulary.contentTypes) else { return nil }
    for element in root.elements where element.name.namespace == Vocabulary.contentTypes {
      let type = element.attribute("ContentType")?.lowercased() ?? ""
      if let part = element.attribute("PartName") {
        byPart[String(part.drop { $0 == "/" }).lowercased()] = type
      } else if let name = element.attribute("Extension") {
        byExtension[name.lowercased()] = type
      }
    }
  }

  /// The type of a part, in small letters; empty if the package does not say.
  func type(of key: String) -> String {
    if let type = byPart[key] { return type }
    guard let dot = key.lastIndex(of: ".") else { return "" }
    return byExtension[String(key[key.index(after: dot)...])] ?? ""
  }

  /// Whether any type has one of these words.
  func mention(_ words: [String]) -> Bool {
    let types = Set(byPart.values).union(byExtension.values)
    return types.contains { type in words.contains { type.contains($0) } }
  }
}
