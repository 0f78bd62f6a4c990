/// Why a board cannot be read.
public enum BoardError: Error, Hashable, Sendable {
  /// No board of this name, no file at this path.
  case notFound(String)
  /// The file is not a board: its JSON, or a phrase number in it, is wrong.
  case notABoard(String)
}
