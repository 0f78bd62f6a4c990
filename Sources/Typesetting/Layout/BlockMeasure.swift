import Documents
import Geometry

/// The room a block needs: heights for widths, in millimetres, monotone in the ladder.
struct BlockMeasure {
  let pass: LayoutPass

  /// The height of a block in a width.
  func height(_ block: Block, width: Double) -> Double {
    switch block {
    case .text(let paragraph): height(of: paragraph, width: width)
    case .pictogram(let pictogram): pictogram.side.value
    case .drawing(let drawing): drawing.height.value
    case .stack(let stack): height(of: stack, width: width)
    case .grid(let grid): height(of: grid, width: width)
    case .table(let table): height(of: table, width: width)
    }
  }

  /// The width a block takes by itself, at most a limit.
  func width(_ block: Block, limit: Double) -> Double {
    switch block {
    case .text(let paragraph):
      guard let setting = TextSetting(paragraph, width: limit, pass: pass) else { return 0 }
      return min(limit, setting.text.width * setting.size)
    case .pictogram(let pictogram): return min(limit, pictogram.side.value)
    case .drawing(let drawing):
      return drawing.width.value > 0 ? min(limit, drawing.width.value) : limit
    case .stack(let stack):
      let sides = stack.padding.start.value + stack.padding.end.value
      let inner = max(0, limit - sides)
      switch stack.axis {
      case .down:
        return min(limit, sides + (stack.children.map { width($0, limit: inner) }.max() ?? 0))
      case .along:
        if stack.shares.contains(where: { $0 > 0 }) { return limit }
        let widths = StackWidths(stack, measure: self).widths(inner: inner)
        return min(limit, sides + widths.reduce(0, +) + gaps(stack))
      }
    case .grid, .table: return limit
    }
  }

  /// The room between the children of a stack, with its rules.
  func gaps(_ stack: Stack) -> Double {
    Double(max(0, stack.children.count - 1)) * (stack.gap.value + stack.rule.value)
  }

  private func height(of paragraph: Paragraph, width: Double) -> Double {
    guard let setting = TextSetting(paragraph, width: width, pass: pass) else { return 0 }
    if setting.text.overflows, case .fit = paragraph.size { pass.tight.insert(paragraph.role) }
    return setting.height
  }

  private func height(of stack: Stack, width: Double) -> Double {
    let padding = stack.padding.top.value + stack.padding.bottom.value
    let inner = max(0, width - stack.padding.start.value - stack.padding.end.value)
    switch stack.axis {
    case .down:
      return padding + gaps(stack) + downHeights(stack, inner: inner, room: nil).reduce(0, +)
    case .along:
      let widths = StackWidths(stack, measure: self).widths(inner: inner)
      var highest = 0.0
      for (child, width) in zip(stack.children, widths) {
        highest = max(highest, height(child, width: width))
      }
      return padding + highest
    }
  }

  /// The height of each child of a stack that goes down; shared children divide the room, if one is given.
  func downHeights(_ stack: Stack, inner: Double, room: Double?) -> [Double] {
    var heights = stack.children.map { child in
      StackWidths.extent(child) ?? height(child, width: inner)
    }
    let shares = stack.children.indices.map { $0 < stack.shares.count ? stack.shares[$0] : 0 }
    let total = shares.reduce(0, +)
    guard total > 0 else { return heights }
    var unit = 0.0
    for index in heights.indices where shares[index] > 0 {
      unit = max(unit, heights[index] / Double(shares[index]))
    }
    if let room {
      let fixed = heights.indices.reduce(0) { $0 + (shares[$1] == 0 ? heights[$1] : 0) }
      unit = max(unit, (room - fixed - gaps(stack)) / Double(total))
    }
    for index in heights.indices where shares[index] > 0 {
      heights[index] = unit * Double(shares[index])
    }
    return heights
  }

  private func height(of grid: Grid, width: Double) -> Double {
    if grid.extent.value > 0 { return grid.extent.value }
    let columns = max(1, grid.columns)
    let cell = (width - Double(columns - 1) * grid.rule.value) / Double(columns)
    let rows = (grid.cells.count + columns - 1) / columns
    let highest = grid.cells.map { height($0, width: cell) }.max() ?? 0
    return Double(rows) * highest + Double(max(0, rows - 1)) * grid.rule.value
  }

  private func height(of table: Table, width: Double) -> Double {
    let layout = TableLayout(table, width: width, measure: self)
    return layout.headerHeight + layout.rowHeights.reduce(0, +)
  }
}
