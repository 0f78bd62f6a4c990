/// What a box stands on.
public enum Ground: String, Codable, Hashable, Sendable {
  /// The paper.
  case none
  /// White paint: covers what is below.
  case white
  /// Black paint; text on it is white.
  case black
}
