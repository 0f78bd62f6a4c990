/// What reading the audit trail from its beginning has shown.
public enum AuditFinding: Hashable, Sendable {
  /// Every entry is as it was written and follows the one before: how many, and the digest of the last.
  ///
  /// Who keeps that digest elsewhere can later show that no entry was taken off the end.
  case whole(count: Int, head: ContentDigest?)
  /// An entry is missing here, or an alien one is in its place.
  case gap(at: Int64)
  /// The contents of an entry are not those it was written with.
  case changed(at: Int64)
  /// An entry does not follow the one before it.
  case unlinked(at: Int64)
  /// The trail is whole, but an entry that somebody knows is not in it: the end was taken off or written anew.
  case withoutKnownHead(count: Int)

  /// Whether nothing is wrong.
  public var isWhole: Bool {
    if case .whole = self { true } else { false }
  }
}
