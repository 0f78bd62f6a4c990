/// The process that writes to a database file.
public struct LockHolder: Hashable, Sendable, CustomStringConvertible {
  /// Its number.
  public var process: Int32
  /// The name of its program; empty if the system does not say.
  public var program: String

  /// `shirube (process 4711)` without the words: `shirube, 4711`.
  public var description: String { program.isEmpty ? "\(process)" : "\(program), \(process)" }
}
