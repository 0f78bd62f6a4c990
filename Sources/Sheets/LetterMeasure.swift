/// How a wanted letter height becomes a size.
struct LetterMeasure: Hashable {
  /// The em is the height divided by this.
  var divisor: Double
  /// What the typesetter multiplies nominal sizes by.
  var optical: Double
}
