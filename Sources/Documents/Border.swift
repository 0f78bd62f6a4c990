/// The line around a box.
public enum Border: String, Codable, Hashable, Sendable, CaseIterable {
  case none
  /// A tenth of a unit: frames, cells.
  case thin
  /// The head of a list, the row that counts: 0.16 units.
  case thick
  /// Dashes of 0.07 units: what is not decided yet.
  case dashed
  /// The edge of a warning level on its plate: colour and pattern of the look, and what the words stand on.
  case level1, level2, level3, level4, level5
}
