import Documents
import Geometry

/// Rows under a header.
final class TableNode: LayoutNode {
  /// What a width makes of the table.
  struct Layout {
    var columns: [Double]
    var headerHeight: Double
    var rowHeights: [Double]
  }

  private let table: Table
  private let header: [LayoutNode]
  private let rows: [[LayoutNode]]

  init(_ table: Table, pass: LayoutPass) {
    self.table = table
    header = table.header.enumerated().map { column, words in
      TextNode(
        Paragraph(
          words, role: .label, alignment: table.alignment(column: column), size: table.size),
        pass: pass)
    }
    rows = table.rows.map { row in row.map { LayoutNode.make($0, pass: pass) } }
    super.init(pass: pass, roles: Self.roles(header).union(Self.roles(rows.joined())))
  }

  /// How many rows it has.
  var rowCount: Int { rows.count }

  /// Room at the end of a cell, and above and below its content.
  private var gutter: Double { pass.unit * 0.2 }

  override func measuredHeight(width: Double) -> Double {
    let layout = layout(width: width)
    return layout.headerHeight + layout.rowHeights.reduce(0, +)
  }

  override func place(in box: Rectangle, ink: Colour, on builder: FrameBuilder) {
    place(rows: rows.indices, in: box, ink: ink, on: builder)
  }

  /// The widths of the columns, and the heights of header and rows.
  func layout(width: Double) -> Layout {
    let count = max(1, max(header.count, rows.first?.count ?? 1))
    let shares = (0..<count).map { $0 < table.shares.count ? max(0, table.shares[$0]) : 1 }
    let total = Double(max(1, shares.reduce(0, +)))
    let columns = shares.map { width * Double($0) / total }
    func highest(_ nodes: [LayoutNode]) -> Double {
      zip(nodes, columns).map { $0.height(width: max(1, $1 - gutter)) }.max() ?? 0
    }
    let head = highest(header)
    return Layout(
      columns: columns, headerHeight: head > 0 ? head + pass.unit * 0.4 : 0,
      rowHeights: rows.map { max(table.least.value, highest($0) + gutter * 2) })
  }

  /// Places the header and some rows.
  func place(rows range: Range<Int>, in box: Rectangle, ink: Colour, on builder: FrameBuilder) {
    let layout = layout(width: box.width)
    var y = box.y
    if layout.headerHeight > 0 {
      for (index, node) in header.enumerated() {
        var room = cell(index, layout, box, y: y, height: layout.headerHeight)
        // All words stand on the line, also those with fewer lines than their neighbours.
        let natural = node.height(width: room.width)
        room.y += layout.headerHeight - pass.unit * 0.4 - natural
        room.height = natural
        pass.within("header", index) { node.place(in: room, ink: ink, on: builder) }
      }
      y += layout.headerHeight
      let rule = pass.unit * 0.1
      builder.addLine(Rectangle(x: box.x, y: y - rule, width: box.width, height: rule), ink)
    }
    for row in range {
      pass.within("rows", row) {
        for (index, node) in rows[row].enumerated() where index < layout.columns.count {
          var room = cell(index, layout, box, y: y, height: layout.rowHeights[row])
          let natural = node.height(width: room.width)
          let height = node.isPanel ? max(natural, room.height - gutter * 2) : natural
          room.y += (room.height - height) / 2
          room.height = height
          node.place(in: room, ink: ink, on: builder)
        }
      }
      y += layout.rowHeights[row]
      builder.addLine(
        Rectangle(x: box.x, y: y - table.rule.value, width: box.width, height: table.rule.value),
        ink)
    }
  }

  private func cell(
    _ index: Int, _ layout: Layout, _ box: Rectangle, y: Double, height: Double
  ) -> Rectangle {
    let before = layout.columns[..<index].reduce(0, +)
    let width = layout.columns[index]
    let x = pass.isRightToLeft ? box.right - before - width + gutter : box.x + before
    return Rectangle(x: x, y: y, width: max(1, width - gutter), height: height)
  }
}
