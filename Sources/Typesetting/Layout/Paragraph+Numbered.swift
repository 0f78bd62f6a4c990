package import Documents

extension Paragraph {
  /// The paragraph with `{page}` and `{pages}` replaced by numbers.
  package func numbered(_ page: Int, of pages: Int) -> Paragraph {
    guard text.spans.contains(where: Self.asksForNumber) else { return self }
    var copy = self
    copy.text.spans = text.spans.map { span in
      guard case .plain(let words) = span else { return span }
      return .plain(
        Self.replace(Self.replace(words, "{page}", String(page)), "{pages}", String(pages)))
    }
    return copy
  }

  private static func asksForNumber(_ span: Span) -> Bool {
    guard case .plain(let words) = span else { return false }
    return words.utf8.contains(0x7B)
  }

  private static func replace(_ words: String, _ token: String, _ value: String) -> String {
    var result = ""
    var rest = Substring(words)
    while let found = rest.firstRange(of: token) {
      result += rest[..<found.lowerBound] + value
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}
