/// How a sheet is printed: on A4, as wide as the paper and as long as it needs.
public struct SheetPrinting: Hashable, Sendable {
  /// Whether the paper lies.
  public var isLandscape: Bool
  /// Whether the paper is A3 rather than A4.
  public var isA3: Bool
  /// The rows at the top that every page repeats.
  public var repeatedRows: Int
  /// The rows, counted from 1, that begin a page.
  public var pageStarts: [Int]
  /// The empty edge at all four sides in millimetres; nil for the usual one.
  public var margin: Double?

  /// Makes a setting.
  public init(
    isLandscape: Bool = false, isA3: Bool = false, repeatedRows: Int = 0,
    pageStarts: [Int] = [], margin: Double? = nil
  ) {
    self.isLandscape = isLandscape
    self.isA3 = isA3
    self.repeatedRows = repeatedRows
    self.pageStarts = pageStarts
    self.margin = margin
  }
}
