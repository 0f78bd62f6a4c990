import FoundationEssentials

/// The languages of the data folder, read when they are asked for.
///
/// Not `Sendable`: it remembers what it has read. Lookup is RFC 4647: `ne-NP` finds `ne`.
public final class LanguageTable {
  private let folder: String
  private var known: [String: Language] = [:]
  private var missing: Set<String> = []

  /// Makes a table over `Data/Languages` at a path.
  public init(folder: String) { self.folder = folder }

  /// Makes a table of given languages, for tests and previews.
  public init(_ languages: [Language]) {
    folder = ""
    for language in languages { known[language.tag] = language }
  }

  /// Puts a language in the place of the one of its tag.
  public func replace(_ language: Language) { known[language.tag] = language }

  /// The language of a tag or of the longest beginning of it that has a file; nil if none has.
  public func language(_ tag: String) -> Language? {
    if let language = known[tag] { return language }
    if missing.contains(tag) { return nil }
    if let language = read(tag) {
      known[tag] = language
      return language
    }
    if let dash = tag.lastIndex(of: "-"), let language = language(String(tag[..<dash])) {
      known[tag] = language
      return language
    }
    missing.insert(tag)
    return nil
  }

  private func read(_ tag: String) -> Language? {
    guard !folder.isEmpty, !tag.isEmpty, tag.utf8.allSatisfy(Self.isTagByte) else { return nil }
    guard let data = try? Data(contentsOf: URL(filePath: "\(folder)/\(tag).json")) else {
      return nil
    }
    return try? JSONDecoder().decode(Language.self, from: data)
  }

  private static func isTagByte(_ byte: UInt8) -> Bool {
    byte == 0x2D || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}
