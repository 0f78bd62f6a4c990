/// What a paragraph is for.
public enum Role: String, Codable, Hashable, Sendable, CaseIterable {
  /// The headline; a PDF heading.
  case heading
  /// The sentences people come for.
  case body
  /// A label beside something else: an own name, a column's head.
  case caption
  /// Words in a form or on a badge.
  case label
  /// Small print at the foot.
  case note
}
