public import Diagnostics

/// Why a document cannot be set.
public struct DocumentProblem: Error, Hashable, Sendable {
  /// What to tell the person, each with its place in the document.
  public let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
