public import Geometry

/// Equal cells in rows and columns.
public struct Grid: Codable, Hashable, Sendable {
  /// How many cells stand side by side; at least 1.
  public var columns: Int
  /// The width of the lines between cells; 0 draws none.
  public var rule: Millimetres
  /// Its height; 0 is natural.
  public var extent: Millimetres
  /// The cells, row by row.
  public var cells: [Block]

  /// Makes a grid.
  public init(columns: Int, rule: Millimetres = 0, extent: Millimetres = 0, cells: [Block]) {
    self.columns = columns
    self.rule = rule
    self.extent = extent
    self.cells = cells
  }
}
