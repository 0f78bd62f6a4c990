/// Where revisions come from: who wrote them by code, when, doing what, and from which file.
public struct Origin: Hashable, Sendable, Codable {
  /// Its number, which is that of its entry in the audit trail.
  public let origin: Int64
  /// When, ISO 8601.
  public let moment: String
  /// Who, as a code: never a name of a person.
  public let author: String
  /// What was done: `round-imported`.
  public let action: String
  /// Why, for a correction; empty for anything else.
  public let reason: String
  /// SHA-256 of the file it was read from; empty if it was typed in.
  public let file: String
  /// The name of that file, as it was given.
  public let fileName: String
  /// The last revision it wrote.
  public let lastRevision: Int64
}
