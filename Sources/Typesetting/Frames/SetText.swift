/// A paragraph broken into lines, in ems: the same at every size.
///
/// A class, so that equal paragraphs on many pages share it and a writer can know them by identity.
public final class SetText {
  /// The language, a BCP 47 tag.
  public let language: String
  /// The words as UTF-16, without U+200B.
  public let units: [UInt16]
  /// The lines from top to bottom.
  public let lines: [SetLine]
  /// Whether letters join across positions so that only an own text layer copies right (Arabic script).
  public let isOutlined: Bool
  /// The greatest width of a line in ems.
  public let width: Double
  /// Whether a line is wider than was asked for, or there are more lines than allowed.
  public let overflows: Bool

  init(
    language: String, units: [UInt16], lines: [SetLine], isOutlined: Bool, overflows: Bool
  ) {
    self.language = language
    self.units = units
    self.lines = lines
    self.isOutlined = isOutlined
    self.overflows = overflows
    width = lines.reduce(0) { max($0, $1.width) }
  }
}
