import Documents
import Geometry

/// Equal cells in rows and columns.
final class GridNode: LayoutNode {
  private let grid: Grid
  private let cells: [LayoutNode]

  init(_ grid: Grid, pass: LayoutPass) {
    self.grid = grid
    cells = grid.cells.map { LayoutNode.make($0, pass: pass) }
    super.init(pass: pass, roles: Self.roles(cells))
  }

  private var columns: Int { max(1, grid.columns) }

  /// From the end of a cell to the next.
  private var between: Double { grid.gap.value + grid.rule.value }

  override var extent: Double? { grid.extent.value > 0 ? grid.extent.value : nil }

  override func measuredHeight(width: Double) -> Double {
    let natural = naturalHeight(width: width)
    guard grid.extent.value > 0 else { return natural }
    if natural > grid.extent.value + 0.01 { pass.isOverfull = true }
    return grid.extent.value
  }

  private func naturalHeight(width: Double) -> Double {
    let cell = (width - Double(columns - 1) * between) / Double(columns)
    let rows = (cells.count + columns - 1) / columns
    let highest = cells.map { $0.height(width: cell) }.max() ?? 0
    return Double(rows) * highest + Double(max(0, rows - 1)) * between
  }

  override func place(in box: Rectangle, ink: Colour, on builder: FrameBuilder) {
    let rows = max(1, (cells.count + columns - 1) / columns)
    let rule = grid.rule.value
    let width = (box.width - Double(columns - 1) * between) / Double(columns)
    let height = (box.height - Double(rows - 1) * between) / Double(rows)
    for (index, cell) in cells.enumerated() {
      let column = index % columns
      let across = Double(pass.isRightToLeft ? columns - 1 - column : column)
      let room = Rectangle(
        x: box.x + across * (width + between),
        y: box.y + Double(index / columns) * (height + between),
        width: width, height: height)
      pass.within("cells", index) {
        let missing = cell.height(width: width) - height
        if grid.extent.value > 0, missing > 0.01 {
          pass.problems.append(LayoutProblem(kind: .tooHigh(missing), path: pass.place))
        }
        cell.place(in: room, ink: ink, on: builder)
      }
    }
    guard rule > 0 else { return }
    for column in 1..<max(1, columns) {
      let x = box.x + Double(column) * (width + between) - (between + rule) / 2
      builder.addLine(Rectangle(x: x, y: box.y, width: rule, height: box.height), ink)
    }
    for row in 1..<max(1, rows) {
      let y = box.y + Double(row) * (height + between) - (between + rule) / 2
      builder.addLine(Rectangle(x: box.x, y: y, width: box.width, height: rule), ink)
    }
  }
}
