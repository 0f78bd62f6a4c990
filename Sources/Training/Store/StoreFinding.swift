public import Storage

/// What reading the whole store has shown.
public enum StoreFinding: Hashable, Sendable {
  /// All is as it was written.
  case whole(entries: Int, revisions: Int, files: Int, head: ContentDigest?)
  /// SQLite finds the file damaged; its words.
  case damaged(String)
  /// The audit trail is broken.
  case trail(AuditFinding)
  /// What an entry of the trail vouches for is not what stands in the tables: the number of its origin.
  case changed(origin: Int64)
  /// Rows stand in the tables that no entry vouches for.
  case withoutOrigin(RecordTable)
  /// The bytes of a kept file are not what was kept, or gone.
  case file(ContentDigest?)
  /// A count kept for reports is not that of the records: the year or round it is of.
  case tally(String)

  /// Whether nothing is wrong.
  public var isWhole: Bool {
    if case .whole = self { true } else { false }
  }
}
