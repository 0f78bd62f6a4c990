/// Why the register of notices cannot be used.
public enum RegisterError: Error, Hashable, Sendable {
  /// The folder or the file cannot be read.
  case unreadable(String)
  /// The folder or the file cannot be written.
  case unwritable(String)
  /// Another process is writing to it.
  case busy(String)
  /// The file is larger than any register.
  case tooLarge(String)
  /// All numbers are given.
  case isFull(String)
}
