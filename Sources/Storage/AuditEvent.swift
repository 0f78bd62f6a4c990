/// Something that was done, as it goes into the audit trail.
public struct AuditEvent: Hashable, Sendable {
  /// When, ISO 8601, as the caller says: nothing here asks a clock.
  public var moment: String
  /// Who, as a code: never a name of a person.
  public var author: String
  /// What was done, as a stable word in lower case with hyphens: `round-imported`.
  public var action: String
  /// The digest of what it was done with; the contents are not in the trail.
  public var payload: ContentDigest

  /// Makes an event.
  public init(moment: String, author: String, action: String, payload: ContentDigest) {
    self.moment = moment
    self.author = author
    self.action = action
    self.payload = payload
  }
}
