import Documents
import Geometry

extension BoardParts {
  /// Cells whose rows begin at the left in every direction: digits, days, letters.
  func fixedGrid(_ cells: [Block], columns: Int) -> Block {
    var cells = cells
    while !cells.count.isMultiple(of: columns) { cells.append(.stack(Stack(.down, children: []))) }
    if isRightToLeft {
      cells = stride(from: 0, to: cells.count, by: columns).flatMap { start in
        cells[start..<start + columns].reversed()
      }
    }
    return .grid(Grid(columns: columns, rule: u(0.05), cells: cells))
  }

  /// A framed block that takes the room its stack gives it.
  func framed(_ block: Block) -> Block {
    .stack(Stack(.down, border: .thin, shares: [1], children: [block]))
  }

  /// Digits in the middle of their cell.
  func digits(_ words: String, size: Double, language: String = "en") -> Block {
    .stack(
      Stack(
        .down, distribution: .centre,
        children: [
          .text(
            Paragraph(
              Text(words, language: language), role: .label, alignment: .centre,
              size: .exactly(u(size)), weight: .bold, lines: 1, pitch: 1.15))
        ]))
  }
}
