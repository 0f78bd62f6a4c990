public import Diagnostics

/// Why a file that says what stands on a sheet (a card, a tally) cannot be used.
public enum DefinitionError: Error, Hashable, Sendable {
  /// No file at this path.
  case notFound(String)
  /// The file is of another form than the example.
  case malformed(String, example: String)

  /// What to tell the person.
  public var diagnostic: Diagnostic {
    switch self {
    case .notFound(let path):
      Diagnostic(
        .error, "no-definition", at: SourcePosition(file: path),
        LocalizedMessage(ja: "ファイルがありません", en: "There is no such file."),
        hint: LocalizedMessage(
          ja: "パスを確かめるか、--definition を外してください",
          en: "Check the path, or leave out --definition."))
    case .malformed(let path, let example):
      Diagnostic(
        .error, "not-a-definition", at: SourcePosition(file: path),
        LocalizedMessage(
          ja: "書き方が違います（JSON か、文例の番号が違います）",
          en: "It is not written right: its JSON, or a phrase number in it, is wrong."),
        hint: LocalizedMessage(ja: "\(example) と比べてください", en: "Compare it with \(example)."))
    }
  }
}
