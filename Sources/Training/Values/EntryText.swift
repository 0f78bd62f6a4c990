internal import WritingSystems

/// What a person typed into a form, as a reader takes it.
public struct EntryText: Hashable, Sendable {
  /// As it was typed.
  public let original: String
  /// Full-width letters and digits as half-width ones, half-width kana as full-width, lower case, no blanks.
  public let folded: String

  /// Takes a text.
  public init(_ original: String) {
    self.original = original
    let wide = Normalizer.normalize(original, to: .caseFolded)
    folded = String(wide.filter { !$0.isWhitespace })
  }

  /// Whether there is nothing but blanks.
  public var isBlank: Bool { folded.isEmpty }
}
