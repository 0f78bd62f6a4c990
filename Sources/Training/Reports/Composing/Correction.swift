/// One record that was changed after it counted.
struct Correction: Hashable, Sendable {
  /// A property that changed; words that people wrote are left out.
  struct Change: Hashable, Sendable {
    /// The name of the property.
    let property: String
    /// What it was; nil if it holds words.
    let old: String?
    /// What it is; nil if it holds words.
    let new: String?
  }

  /// The number of its origin.
  let origin: Int64
  /// The kind of record.
  let table: RecordTable
  /// The key of the record.
  let key: String
  /// The organisation it belongs to.
  let organization: String
  /// Whether the record was taken back.
  let isWithdrawn: Bool
  /// What changed.
  let changes: [Change]
}
