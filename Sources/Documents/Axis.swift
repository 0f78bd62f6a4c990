/// The direction in which a stack goes.
public enum Axis: String, Codable, Hashable, Sendable {
  /// From top to bottom.
  case down
  /// Along the line, in the reading direction of the page.
  case along
}
