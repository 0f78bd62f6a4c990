/// Something about a file that its author should know.
///
/// Checks collect diagnostics rather than throw, so one run reports every problem.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// How much the problem matters.
  public var severity: Severity
  /// Where the problem is.
  public var position: SourcePosition
  /// A short stable name of the rule, in lower case with hyphens: `missing-placeholder`.
  public var rule: String
  /// What is wrong, in one sentence.
  public var message: LocalizedMessage
  /// What to do about it.
  public var hint: LocalizedMessage?

  /// Makes a diagnostic.
  public init(
    _ severity: Severity, _ rule: String, at position: SourcePosition,
    _ message: LocalizedMessage, hint: LocalizedMessage? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.position = position
    self.message = message
    self.hint = hint
  }
}
