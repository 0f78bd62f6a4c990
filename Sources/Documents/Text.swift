/// Words in one language.
public struct Text: Codable, Hashable, Sendable {
  /// A BCP 47 tag: decides fonts, breaks, direction.
  public var language: String
  /// The words in reading order.
  public var spans: [Span]

  /// Makes a text of spans.
  public init(language: String, spans: [Span]) {
    self.language = language
    self.spans = spans
  }

  /// Makes a text without ruby.
  public init(_ plain: String, language: String) {
    self.init(language: language, spans: [.plain(plain)])
  }

  /// The words without ruby.
  public var plain: String {
    var text = ""
    for span in spans {
      switch span {
      case .plain(let words), .strong(let words): text += words
      case .ruby(let base, _): text += base
      }
    }
    return text
  }
}
