import Documents
import Geometry

extension BlockPlacer {
  func place(_ grid: Grid, in box: Rectangle, ink: Colour) {
    let columns = max(1, grid.columns)
    let rows = max(1, (grid.cells.count + columns - 1) / columns)
    let rule = grid.rule.value
    let width = (box.width - Double(columns - 1) * rule) / Double(columns)
    let height = (box.height - Double(rows - 1) * rule) / Double(rows)
    for (index, cell) in grid.cells.enumerated() {
      let column = index % columns
      let across = Double(pass.isRightToLeft ? columns - 1 - column : column)
      let room = Rectangle(
        x: box.x + across * (width + rule), y: box.y + Double(index / columns) * (height + rule),
        width: width, height: height)
      pass.within("cells", index) { place(cell, in: room, ink: ink) }
    }
    guard rule > 0 else { return }
    for column in 1..<max(1, columns) {
      let x = box.x + Double(column) * (width + rule) - rule
      line(Rectangle(x: x, y: box.y, width: rule, height: box.height), ink)
    }
    for row in 1..<max(1, rows) {
      let y = box.y + Double(row) * (height + rule) - rule
      line(Rectangle(x: box.x, y: y, width: box.width, height: rule), ink)
    }
  }

  /// Places the header and some rows of a table.
  func place(_ table: Table, rows: Range<Int>, in box: Rectangle, ink: Colour) {
    let layout = TableLayout(table, width: box.width, measure: measure)
    var y = box.y
    if layout.headerHeight > 0 {
      for (index, text) in table.header.enumerated() {
        let room = cell(index, layout, box, y: y, height: layout.headerHeight)
        pass.within("header", index) {
          place(TableLayout.header(text), in: room, ink: ink)
        }
      }
      y += layout.headerHeight
      let rule = pass.unit * 0.1
      line(Rectangle(x: box.x, y: y - rule, width: box.width, height: rule), ink)
    }
    for row in rows {
      pass.within("rows", row) {
        for (index, block) in table.rows[row].enumerated() where index < layout.columns.count {
          var room = cell(index, layout, box, y: y, height: layout.rowHeights[row])
          let natural = measure.height(block, width: room.width)
          room.y += (room.height - natural) / 2
          room.height = natural
          place(block, in: room, ink: ink)
        }
      }
      y += layout.rowHeights[row]
      line(
        Rectangle(x: box.x, y: y - table.rule.value, width: box.width, height: table.rule.value),
        ink)
    }
  }

  private func cell(
    _ index: Int, _ layout: TableLayout, _ box: Rectangle, y: Double, height: Double
  ) -> Rectangle {
    let before = layout.columns[..<index].reduce(0, +)
    let width = layout.columns[index]
    let x = pass.isRightToLeft ? box.right - before - width + layout.gutter : box.x + before
    return Rectangle(x: x, y: y, width: max(1, width - layout.gutter), height: height)
  }

  private func line(_ box: Rectangle, _ ink: Colour) {
    builder.add(.shape(Picture.Shape(path: .rectangle(box), fill: ink)))
  }
}
