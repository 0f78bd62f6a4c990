/// Why the text of a path could not be read.
public struct PathError: Error, Hashable, Sendable {
  /// What is wrong with the text.
  public enum Reason: Hashable, Sendable {
    /// The first step is not a move.
    case noStart
    /// A letter or sign stands where a command was expected.
    case unknownCommand
    /// A number was expected.
    case noNumber
    /// A number is larger than a million or is not finite.
    case numberOutOfRange
    /// The flag of an arc is neither 0 nor 1.
    case noFlag
    /// The radius of an arc is negative.
    case negativeRadius
  }

  /// What is wrong.
  public var reason: Reason
  /// The byte of the UTF-8 text at which reading stopped, counted from 0.
  public var offset: Int

  /// Makes an error.
  public init(_ reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
