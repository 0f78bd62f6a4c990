/// Why something was not written to the tracker's store, or not found there.
public enum TrainingError: Error, Hashable, Sendable {
  /// A state would move otherwise than along the arrows, and no reason was given: the key, the two words.
  case forbiddenMove(RecordTable, key: String, from: String, to: String)
  /// A code for a person is none.
  case notACode
  /// There is no such record.
  case notFound(RecordTable, key: String)
  /// A published figure would change.
  case frozen(key: String)
  /// A record would have a value that its table cannot hold: the property.
  case unusable(RecordTable, property: String)
}
