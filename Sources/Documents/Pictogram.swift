public import Geometry

/// A pictogram, black in a square.
///
/// Names: `water_drop` (a ligature of the icon font), `ring/elevator` (the same under the prohibition ring),
/// `mark/not_drinkable` (a drawing of ours). An unknown name is a diagnostic of the typesetter.
public struct Pictogram: Codable, Hashable, Sendable {
  /// Which one.
  public var name: String
  /// The side of its square.
  public var side: Millimetres
  /// Where it stands in the width it is given.
  public var alignment: Alignment
  /// What it shows, for people who do not see it.
  public var alternative: Text

  /// Makes a pictogram.
  public init(
    name: String, side: Millimetres, alignment: Alignment = .centre, alternative: Text
  ) {
    self.name = name
    self.side = side
    self.alignment = alignment
    self.alternative = alternative
  }
}
