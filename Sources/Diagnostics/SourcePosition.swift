/// A place in a file or in a document: what a person needs to find the problem.
public struct SourcePosition: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The file, as the person named it; empty for a value that came from no file.
  public var file: String
  /// The line, counted from 1; nil where lines mean nothing.
  public var line: Int?
  /// The place inside: a phrase number with its language, a cell, or a block's path (`pages[0].blocks[2]`).
  public var element: String?

  /// Makes a position.
  public init(file: String = "", line: Int? = nil, element: String? = nil) {
    self.file = file
    self.line = line
    self.element = element
  }

  /// `file:line: element`, leaving out what is unknown.
  public var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if let element { text += text.isEmpty ? element : " \(element)" }
    return text
  }
}
