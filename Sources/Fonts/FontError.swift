/// What can go wrong with a font file.
public enum FontError: Error, Hashable, Sendable {
  /// No font directory has a file of this name.
  case notFound(String)
  /// The file is there but is not a font, or has no such face.
  case unreadable(String)
  /// The outlines could not be cut down to the glyphs in use.
  case subsettingFailed(String)
}
