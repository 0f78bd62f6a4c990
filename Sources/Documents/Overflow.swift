/// What happens when the blocks of a page do not fit.
public enum Overflow: String, Codable, Hashable, Sendable {
  /// Fit texts take their smaller sizes; if the least does not fit, a diagnostic.
  case shrink
  /// The page is cut between its blocks, and a table between its rows.
  case `continue`
  /// A diagnostic.
  case diagnose
}
