import Documents
import Geometry

/// A page that is cut between its blocks, and a table between its rows, until everything is placed.
struct ContinuedPage {
  let page: Page
  let nodes: [LayoutNode]
  let area: PageArea
  let pass: LayoutPass

  /// What one frame shows: blocks, and of a table some rows.
  private struct Part {
    var block: Int
    var rows: Range<Int>?
    var height: Double
  }

  func frames() -> [Frame] {
    let pages = cut()
    return pages.enumerated().map { number, parts in
      let builder = FrameBuilder(page: page)
      let furniture = FurniturePlacer(page: page, area: area, pass: pass, builder: builder)
      furniture.placeBackground()
      var y = area.content.y
      for part in parts {
        let box = Rectangle(
          x: area.content.x, y: y, width: area.content.width, height: part.height)
        pass.within("blocks", part.block) {
          if let table = nodes[part.block] as? TableNode, let rows = part.rows {
            table.place(rows: rows, in: box, ink: .black, on: builder)
          } else {
            nodes[part.block].place(in: box, ink: .black, on: builder)
          }
        }
        y += part.height
      }
      if y > area.content.bottom + 0.01 {
        pass.problems.append(
          LayoutProblem(kind: .tooHigh(y - area.content.bottom), path: pass.place))
      }
      furniture.placeForeground(page: number + 1, of: pages.count)
      return builder.finish(pass.languages)
    }
  }

  private func cut() -> [[Part]] {
    var pages: [[Part]] = [[]]
    var left = area.content.height
    for (index, node) in nodes.enumerated() {
      if let table = node as? TableNode {
        let layout = table.layout(width: area.content.width)
        var start = 0
        var height = layout.headerHeight
        for row in 0..<table.rowCount {
          let next = layout.rowHeights[row]
          if height + next > left, !(row == start && pages[pages.count - 1].isEmpty) {
            if row > start {
              pages[pages.count - 1].append(
                Part(block: index, rows: start..<row, height: height))
            }
            pages.append([])
            left = area.content.height
            start = row
            height = layout.headerHeight
          }
          height += next
        }
        pages[pages.count - 1].append(
          Part(block: index, rows: start..<table.rowCount, height: height))
        left -= height
        continue
      }
      let height = node.height(width: area.content.width)
      if height > left, !pages[pages.count - 1].isEmpty {
        pages.append([])
        left = area.content.height
      }
      pages[pages.count - 1].append(Part(block: index, rows: nil, height: height))
      left -= height
    }
    return pages
  }
}
