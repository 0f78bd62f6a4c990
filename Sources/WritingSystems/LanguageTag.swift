/// A BCP 47 language tag in its canonical case: `ja`, `ja-simple`, `zh-Hans`, `pt-BR`.
///
/// Two tags are the same only if all their parts are; to find what there is for a wish, use ``lookup(in:)``.
public struct LanguageTag: Hashable, Sendable, LosslessStringConvertible {
  /// The tag as it is written.
  public let description: String

  /// Reads a tag in any case, also with `_`; nil if it is not well-formed.
  public init?(_ text: String) {
    guard let canonical = Self.canonical(text) else { return nil }
    description = canonical
  }

  private init(canonical: String) {
    description = canonical
  }

  /// The language itself: `zh` of `zh-Hans`.
  public var language: String {
    String(description.prefix { $0 != "-" })
  }

  /// The script, if the tag names one: `Hans` of `zh-Hans`.
  public var script: String? {
    parts.dropFirst().first { $0.utf8.count == 4 && Self.isLetters($0) }.map(String.init)
  }

  /// The region, if the tag names one: `BR` of `pt-BR`.
  public var region: String? {
    parts.dropFirst().first { part in
      part.utf8.count == 2 || (part.utf8.count == 3 && Self.isDigits(part))
    }.map(String.init)
  }

  /// The tag without its last part, as RFC 4647 shortens it; nil for a language alone.
  public var parent: LanguageTag? {
    var parts = self.parts
    parts.removeLast()
    while let last = parts.last, last.utf8.count == 1 { parts.removeLast() }
    return parts.isEmpty ? nil : LanguageTag(canonical: parts.joined(separator: "-"))
  }

  /// The best of the tags for this wish, as RFC 4647 looks it up: the tag itself, else ever shorter ones.
  public func lookup(in available: some Sequence<LanguageTag>) -> LanguageTag? {
    let available = Set(available)
    var wish: LanguageTag? = self
    while let tag = wish {
      if available.contains(tag) { return tag }
      wish = tag.parent
    }
    return nil
  }

  private var parts: [Substring] { description.split(separator: "-") }
}

extension LanguageTag: Comparable {
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.description < right.description
  }
}

extension LanguageTag: ExpressibleByStringLiteral {
  /// Makes a tag from a literal; `und` if it is not well-formed.
  public init(stringLiteral literal: String) {
    self = LanguageTag(literal) ?? LanguageTag(canonical: "und")
  }
}

extension LanguageTag: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let tag = LanguageTag(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is not a BCP 47 language tag")
    }
    self = tag
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
