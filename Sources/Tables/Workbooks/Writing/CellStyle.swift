/// How a cell looks; it prints in grey as well.
public struct CellStyle: Hashable, Sendable {
  /// The ground of a cell.
  public enum Ground: String, Hashable, Sendable {
    /// Paper.
    case none
    /// Grey, for headings of columns and rows.
    case header
    /// Pale yellow, for what a person is to fill in.
    case input
  }

  /// Where the content stands from left to right.
  public enum Alignment: String, Hashable, Sendable {
    /// Text at its beginning, numbers at the end.
    case natural
    case centre
    case end
  }

  /// Whether the letters are bold.
  public var isBold: Bool
  /// Whether long text goes on in a further line.
  public var wraps: Bool
  /// Whether there is a thin line all around.
  public var hasBorder: Bool
  /// The ground.
  public var ground: Ground
  /// Where the content stands from left to right.
  public var alignment: Alignment
  /// The size of the letters in points.
  public var size: Double
  /// The number format as Excel writes it, `0.0%`; empty for the usual one of the value.
  ///
  /// `@` keeps what a person types as text: a code stays 010006.
  public var format: String

  /// Makes a style.
  public init(
    isBold: Bool = false, wraps: Bool = false, hasBorder: Bool = false, ground: Ground = .none,
    alignment: Alignment = .natural, size: Double = 11, format: String = ""
  ) {
    self.isBold = isBold
    self.wraps = wraps
    self.hasBorder = hasBorder
    self.ground = ground
    self.alignment = alignment
    self.size = size
    self.format = format
  }

  /// Letters on paper.
  public static let plain = CellStyle()
  /// Letters on paper, in as many lines as they need.
  public static let wrapped = CellStyle(wraps: true)
  /// A heading of a column or row.
  public static let header = CellStyle(isBold: true, wraps: true, hasBorder: true, ground: .header)
  /// A cell that a person is to fill in.
  public static let input = CellStyle(wraps: true, hasBorder: true, ground: .input)
  /// A cell with text that a person is to fill in, and that stays text.
  public static let textInput = CellStyle(
    wraps: true, hasBorder: true, ground: .input, format: "@")
}
