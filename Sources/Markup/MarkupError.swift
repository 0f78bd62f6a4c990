/// Why an XML file was refused.
public struct MarkupError: Error, Hashable, Sendable {
  /// What is wrong with the file.
  public enum Reason: Hashable, Sendable {
    /// It has a DOCTYPE, through which a file can make itself huge or ask for other files.
    case documentType
    /// It has more bytes than allowed.
    case tooLarge(limit: Int)
    /// Its elements stand deeper than allowed.
    case tooDeep(limit: Int)
    /// It has more elements than allowed.
    case tooManyElements(limit: Int)
    /// A start tag has more bytes than allowed.
    case tagTooLong(limit: Int)
    /// It says that it is neither UTF-8 nor UTF-16.
    case encoding
    /// It is not well-formed XML; the text is expat's, in English.
    case malformed(String)
    /// There is no memory left to read it.
    case noMemory
  }

  /// What is wrong.
  public var reason: Reason
  /// The line at which reading stopped, counted from 1.
  public var line: Int

  /// Makes an error.
  public init(_ reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }
}
