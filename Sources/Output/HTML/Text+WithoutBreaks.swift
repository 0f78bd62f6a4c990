import Documents

extension Text {
  /// The words without ruby and without marks of breaks.
  var withoutBreaks: String { plain.replacing("\u{200B}", with: "") }
}
