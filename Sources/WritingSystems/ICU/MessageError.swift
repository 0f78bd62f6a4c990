/// Where the syntax of a message is wrong.
public struct MessageError: Error, Hashable, Sendable {
  /// The text just before the place at which ICU gave up.
  public var before: String

  /// Makes an error.
  public init(before: String) {
    self.before = before
  }
}
