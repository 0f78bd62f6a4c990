public import Diagnostics

/// Why a document cannot be read.
public struct DocumentProblem: Error, Hashable, Sendable {
  /// What to tell the person.
  public let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
