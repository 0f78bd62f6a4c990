public import Diagnostics
public import WritingSystems

/// Why a language that a person named cannot be used.
public enum LanguageError: Error, Hashable, Sendable {
  /// It is no language tag; perhaps this one is meant.
  case malformed(String, near: LanguageTag?)
  /// There are no texts in it; perhaps this one is meant. Those that there are follow.
  case unknown(String, near: LanguageTag?, available: [LanguageTag])

  /// What to tell the person.
  public var diagnostic: Diagnostic {
    switch self {
    case .malformed(let wish, let near):
      return Diagnostic(
        .error, "language-tag", at: SourcePosition(),
        LocalizedMessage(
          ja: "「\(wish)」は言語タグではありません", en: "“\(wish)” is not a language tag."),
        hint: LanguageError.hint(near))
    case .unknown(let wish, let near, let available):
      let list = available.map(\.description).joined(separator: " ")
      return Diagnostic(
        .error, "unknown-language", at: SourcePosition(),
        LocalizedMessage(
          ja: "言語「\(wish)」の訳はありません。あるのは: \(list)",
          en: "There are no texts in “\(wish)”. There are: \(list)"),
        hint: LanguageError.hint(near))
    }
  }

  private static func hint(_ near: LanguageTag?) -> LocalizedMessage {
    guard let near else {
      return LocalizedMessage(
        ja: "shirube languages の一覧から選んでください",
        en: "Choose one of those that shirube languages lists.")
    }
    return LocalizedMessage(
      ja: "「\(near)」ではありませんか（一覧: shirube languages）",
      en: "Did you mean \(near)? (All of them: shirube languages)")
  }
}
