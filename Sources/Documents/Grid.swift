public import Geometry

/// Equal cells in rows and columns.
public struct Grid: Codable, Hashable, Sendable {
  /// How many cells stand side by side; at least 1.
  public var columns: Int
  /// The width of the lines between cells; 0 draws none.
  public var rule: Millimetres
  /// Room between cells, half of it on each side of a line.
  ///
  /// With cells that are only space it is a map of tiles: its places mean something, and no screen moves them.
  public var gap: Millimetres
  /// Its height; 0 is natural.
  public var extent: Millimetres
  /// The cells, row by row.
  public var cells: [Block]

  /// Makes a grid.
  public init(
    columns: Int, rule: Millimetres = 0, gap: Millimetres = 0, extent: Millimetres = 0,
    cells: [Block]
  ) {
    self.columns = columns
    self.rule = rule
    self.gap = gap
    self.extent = extent
    self.cells = cells
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    columns = try fields.decode(Int.self, forKey: .columns)
    rule = try fields.decodeIfPresent(Millimetres.self, forKey: .rule) ?? 0
    gap = try fields.decodeIfPresent(Millimetres.self, forKey: .gap) ?? 0
    extent = try fields.decodeIfPresent(Millimetres.self, forKey: .extent) ?? 0
    cells = try fields.decode([Block].self, forKey: .cells)
  }
}
