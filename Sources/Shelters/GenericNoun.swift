/// A word such as 小学校 that says what kind of place a name means, with how each language puts it to a name.
public struct GenericNoun: Hashable, Sendable {
  /// Where in a name the word stands.
  public enum Use: String, Hashable, Sendable {
    /// At the end: 青葉＋小学校.
    case suffix = ""
    /// At the beginning: 旧＋青葉小学校.
    case prefix = "prefix"
    /// At the end, but only of the name of the place's own municipality: 村 is the village in 大宜味村, not in 中村.
    case municipality = "municipality"
  }

  /// The Japanese word.
  public var japanese: String
  /// Its reading in hiragana.
  public var kana: String
  /// Where it stands.
  public var use: Use
  /// For each language tag the pattern with `{}` where the name goes.
  public var patterns: [String: String]

  /// The name put into the pattern of a language; the word alone without one; nil if the table has no such language.
  public func applied(to name: String?, in language: String) -> String? {
    guard let pattern = patterns[language] else { return nil }
    let halves = Self.halves(of: pattern)
    if let name { return halves.before + name + halves.after }
    let alone = (halves.before + halves.after).split(separator: " ")
    // Without the name its preposition goes too: "Prefeitura de {}".
    let words = alone.last == "de" ? alone.dropLast() : alone[...]
    return words.joined(separator: " ")
  }

  private static func halves(of pattern: String) -> (before: String, after: String) {
    guard let open = pattern.firstIndex(of: "{"), let close = pattern.firstIndex(of: "}") else {
      return (pattern + " ", "")
    }
    return (String(pattern[..<open]), String(pattern[pattern.index(after: close)...]))
  }
}
