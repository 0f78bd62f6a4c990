/// A rectangle of cells.
public struct CellRange: Hashable, Sendable, Codable {
  /// The cell at the top left.
  public var first: CellPosition
  /// The cell at the bottom right.
  public var last: CellPosition

  /// Makes a range from two opposite corners.
  public init(_ one: CellPosition, _ other: CellPosition) {
    first = CellPosition(row: min(one.row, other.row), column: min(one.column, other.column))
    last = CellPosition(row: max(one.row, other.row), column: max(one.column, other.column))
  }

  /// Makes a range of one cell.
  public init(_ only: CellPosition) { self.init(only, only) }

  /// Reads `A1:B2` or `A1`; nil for anything else.
  public init?(_ name: some StringProtocol) {
    let ends = name.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), let first = ends.first.flatMap({ CellPosition($0) }),
      let last = ends.last.flatMap({ CellPosition($0) })
    else { return nil }
    self.init(first, last)
  }

  /// Whether a cell is in the rectangle.
  public func contains(_ position: CellPosition) -> Bool {
    (first.row...last.row).contains(position.row)
      && (first.column...last.column).contains(position.column)
  }
}

extension CellRange: CustomStringConvertible {
  /// The name that Excel shows: `A1:B2`, and `A1` for one cell.
  public var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}
