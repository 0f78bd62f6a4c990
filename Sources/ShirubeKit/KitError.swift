/// Why a kit cannot be read.
public enum KitError: Error, Hashable, Sendable {
  /// No kit of this name, no file at this path.
  case notFound(String)
  /// The file is not a kit: its JSON, or a phrase number in it, is wrong.
  case notAKit(String)
}
