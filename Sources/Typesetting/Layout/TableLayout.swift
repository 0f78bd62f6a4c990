import Documents
import Geometry

/// The heights and widths of a table's parts.
struct TableLayout {
  let columns: [Double]
  let headerHeight: Double
  let rowHeights: [Double]
  /// Room at both sides of a cell's content.
  let gutter: Double

  init(_ table: Table, width: Double, measure: BlockMeasure) {
    let count = max(1, max(table.header.count, table.rows.first?.count ?? 1))
    let shares = (0..<count).map { $0 < table.shares.count ? max(0, table.shares[$0]) : 1 }
    let total = Double(max(1, shares.reduce(0, +)))
    columns = shares.map { width * Double($0) / total }
    gutter = measure.pass.unit * 0.2
    let least = table.least.value
    var header = 0.0
    for (text, column) in zip(table.header, columns) {
      let block = Block.text(Self.header(text))
      header = max(header, measure.height(block, width: max(1, column - gutter)))
    }
    headerHeight = header > 0 ? header + measure.pass.unit * 0.4 : 0
    rowHeights = table.rows.map { [columns, gutter] row in
      var highest = least
      for (cell, column) in zip(row, columns) {
        highest = max(
          highest, measure.height(cell, width: max(1, column - gutter)) + gutter * 2)
      }
      return highest
    }
  }

  /// A column's head as a paragraph.
  static func header(_ text: Text) -> Paragraph { Paragraph(text, role: .label) }
}
