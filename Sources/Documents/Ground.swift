/// What a box stands on.
///
/// Words over a pattern stand on an inner box with a white ground: no pattern makes room for them by itself.
public enum Ground: String, Codable, Hashable, Sendable, CaseIterable {
  /// The paper.
  case none
  /// White paint: covers what is below.
  case white
  /// Black paint; text on it is white.
  case black
  /// Light grey, #D0D0D0: nobody knows yet.
  case grey
  /// Lines from the lower left to the upper right on white, 0.07 units wide every 0.3 units.
  case hatched
  /// Black dots on white, about every 0.32 units.
  case dotted
  /// One thin line on white, from the top left of the paper to the bottom right, in every language.
  case crossed
}
