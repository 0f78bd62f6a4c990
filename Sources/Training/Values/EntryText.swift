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
    let hasBlank = wide.unicodeScalars.contains { Self.isBlank($0) }
    folded = hasBlank ? wide.filter { !$0.isWhitespace } : wide
  }

  /// Whether a character is one of Unicode's white space; asked for each by hand, it is much quicker than the property.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Whether there is nothing but blanks.
  public var isBlank: Bool { folded.isEmpty }
}
