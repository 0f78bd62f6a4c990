public import WritingSystems

/// The numbers of languages on boards: for ever, as those of phrases are.
public struct LanguageNumbers: Hashable, Sendable {
  /// A language and its number.
  public struct Entry: Hashable, Sendable {
    public var number: Int
    public var language: LanguageTag

    /// Makes an entry.
    public init(number: Int, language: LanguageTag) {
      self.number = number
      self.language = language
    }
  }

  /// The languages in the order of their numbers.
  public let entries: [Entry]

  /// Makes the list.
  public init(_ entries: [Entry]) { self.entries = entries.sorted { $0.number < $1.number } }

  /// The number of a language; nil if it has none yet.
  public func number(of language: LanguageTag) -> Int? {
    entries.first { $0.language == language }?.number
  }
}
