/// A line along words.
public enum Stroke: String, Codable, Hashable, Sendable, CaseIterable {
  case none
  /// Under them: until when a notice holds.
  case under
  /// Through them: the notice that this one replaces.
  case through
}
