import Documents
import Geometry

extension Grid {
  /// Whether the places of its cells mean something: tiles with gaps, and space where there is none.
  var isMap: Bool {
    gap.value > 0
      && cells.contains { cell in
        if case .drawing(let drawing) = cell { drawing.name == "space" } else { false }
      }
  }
}

extension Block {
  /// Whether there is a map of tiles in it: nothing fits beside that on a screen.
  var holdsMap: Bool {
    switch self {
    case .grid(let grid): grid.isMap
    case .stack(let stack): stack.children.contains(where: \.holdsMap)
    case .text, .pictogram, .drawing, .table: false
    }
  }
}
