/// What a document is written as; the extension of the output decides.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  case pdf
  case svg
  case png
  case html
  case text = "txt"

  /// The extensions of all formats, as messages list them: `.pdf .svg …`.
  public static let extensions = allCases.map { ".\($0.rawValue)" }.joined(separator: " ")

  /// Whether a browser or a reader breaks the lines and not the typesetter: fonts and paper do not matter then.
  var isFlowing: Bool { self == .html || self == .text }

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
