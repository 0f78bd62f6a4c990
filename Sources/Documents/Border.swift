/// The line around a box.
public enum Border: String, Codable, Hashable, Sendable {
  case none
  /// A tenth of a unit: frames, cells.
  case thin
  /// The head of a list, the row that counts: 0.16 units.
  case thick
}
