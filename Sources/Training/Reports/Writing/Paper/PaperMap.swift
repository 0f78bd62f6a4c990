import Documents
import Geometry

/// The prefectures as tiles: sign and look of the furthest academy, and in small how many of two.
struct PaperMap {
  private let tiles: [MapTile]

  init(_ tiles: [MapTile]) { self.tiles = tiles }

  /// The grid, with tiles of a height.
  func block(tileHeight: Double) -> Block {
    let columns = max(1, tiles.map(\.column).max() ?? 1)
    let rows = max(1, tiles.map(\.row).max() ?? 1)
    var cells = Array(repeating: PaperParts.space(0), count: columns * rows)
    for tile in tiles where tile.row >= 1 && tile.column >= 1 {
      cells[(tile.row - 1) * columns + tile.column - 1] = self.tile(tile)
    }
    return .grid(
      Grid(
        columns: columns, gap: 0.5, extent: Millimetres(Double(rows) * tileHeight), cells: cells))
  }

  private func tile(_ tile: MapTile) -> Block {
    let long = tile.name.count > 2
    guard let step = tile.step else {
      return .stack(
        Stack(
          .down, distribution: .centre, alignment: .centre,
          children: [PaperParts.text(tile.name, long ? 2.3 : 2.9, alignment: .centre, lines: 1)]))
    }
    let standing = step.standing
    var lines: [(words: String, size: Double, weight: Weight)] = [
      (tile.name, long ? 2.2 : 2.8, .bold)
    ]
    lines.append((standing.sign + tile.part, tile.part.isEmpty ? 3 : 2.3, .regular))
    return PaperParts.plate(standing, lines, padding: 0.8, plate: 0.2)
  }

  /// The signs with their words, for the states that a map may have.
  static func legend(width: Double) -> [Block] {
    let steps = ProgressStep.allCases
    func row(_ some: ArraySlice<ProgressStep>) -> Block {
      .stack(
        Stack(
          .along, gap: 2, shares: [10, 14, 10, 10],
          children: some.map { PaperParts.legend($0.standing, $0.japanese, size: 2.8) }
            + Array(repeating: PaperParts.space(0), count: 4 - some.count)))
    }
    return [row(steps.prefix(4)), PaperParts.space(0.8), row(steps.dropFirst(4))]
  }
}
