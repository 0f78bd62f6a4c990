public import Diagnostics
public import Residents

extension HeadCount.Problem {
  /// What to tell the person.
  public var diagnostic: Diagnostic {
    let message =
      switch self {
      case .malformed(let part):
        LocalizedMessage(
          ja: "「\(part)」は「言語=人数」ではありません", en: "“\(part)” is not LANGUAGE=NUMBER.")
      case .twice(let wish):
        LocalizedMessage(ja: "「\(wish)」が二度あります", en: "“\(wish)” stands twice.")
      case .nobody:
        LocalizedMessage(ja: "一人も数えられていません", en: "Nobody is counted.")
      }
    return Diagnostic(
      .error, "head-count", at: SourcePosition(), message,
      hint: LocalizedMessage(
        ja: "--head-count vi=12,ne=5,other=3 のように書いてください（other は言語の分からない人）",
        en:
          "Write it like --head-count vi=12,ne=5,other=3 (other: people whose language is not known)."
      ))
  }
}
