/// What a document is written as; the extension of the output decides.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  case pdf
  case svg
  case png

  /// The format of a file name; standard output is PDF. Nil for another extension.
  public init?(path: String) {
    if path == "-" {
      self = .pdf
      return
    }
    guard let dot = path.lastIndex(of: "."),
      let format = OutputFormat(rawValue: path[path.index(after: dot)...].lowercased())
    else { return nil }
    self = format
  }
}
