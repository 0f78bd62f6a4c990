/// Who says a phrase, and where.
public enum PhraseKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A sign on the wall.
  case sign = "S"
  /// The staff says it.
  case notice = "N"
  /// The staff asks it.
  case question = "Q"
  /// The guest says it.
  case answer = "A"
  /// The name of a thing.
  case item = "I"
}
