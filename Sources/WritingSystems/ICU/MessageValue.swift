/// What a message puts in the place of an argument.
public enum MessageValue: Hashable, Sendable {
  /// Ready-made text, put in as it is.
  case text(String)
  /// A number, which also chooses the plural branch.
  case number(Double)
}
