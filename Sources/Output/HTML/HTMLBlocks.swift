import Documents
import Geometry
import Markup

/// Writes blocks, each as one element.
struct HTMLBlocks {
  let text: HTMLText
  let figure: HTMLFigure
  var place: HTMLPlace
  /// Where the cell or row of a phrase leads to, by the number of its words; nil for a file that leads nowhere.
  var link: ((String) -> String?)?

  /// A block; `classes` are what the blocks around it say of its place.
  func write(_ block: Block, _ classes: [String] = [], to writer: inout MarkupWriter) {
    switch block {
    case .text(let paragraph): text.write(paragraph, classes, in: place, to: &writer)
    case .pictogram(let pictogram): figure.write(pictogram, classes, in: place, to: &writer)
    case .drawing(let drawing): figure.write(drawing, classes, in: place, to: &writer)
    case .stack(let stack): write(stack, classes, to: &writer)
    case .grid(let grid): write(grid, classes, to: &writer)
    case .table(let table): write(table, classes, to: &writer)
    }
  }

  private func write(
    _ stack: Stack, _ classes: [String], leadsTo address: String? = nil,
    to writer: inout MarkupWriter
  ) {
    let inner = inside(stack)
    guard let level = stack.border.level else {
      var attributes = HTMLAttributes(classes + HTMLStack.classes(of: stack, in: place))
      if let address { attributes.set("href", address) }
      return writer.element(address == nil ? "div" : "a", attributes.list) {
        inner.children(of: stack, to: &$0)
      }
    }
    // The pattern is the edge of the band, the words stand on a plate of one colour inside it.
    var band = classes + ["level", level]
    if stack.bleeds { band.append("bleeds") }
    writer.element("div", HTMLAttributes(band).list) { writer in
      let attributes = HTMLAttributes(["plate"] + HTMLStack.classes(of: stack, in: place))
      writer.element("div", attributes.list) { inner.children(of: stack, to: &$0) }
    }
  }

  /// The blocks inside a stack: its ground decides what they are drawn with.
  private func inside(_ stack: Stack) -> HTMLBlocks {
    var inner = self
    switch stack.ground {
    case .none: break
    case .white, .grey, .hatched, .dotted, .crossed: inner.place.ink = .black
    case .black: inner.place.ink = .white
    }
    switch stack.border {
    case .level4, .level5: inner.place.ink = .white
    case .level1, .level2, .level3: inner.place.ink = .black
    case .none, .thin, .thick, .dashed: break
    }
    return inner
  }

  private func children(of stack: Stack, to writer: inout MarkupWriter) {
    let isFlow = HTMLStack.isFlow(stack)
    for (index, child) in stack.children.enumerated() {
      // Running text may break between its pieces, but a line never begins with a stroke between them.
      if isFlow, index > 0 { writer.text(Self.isStroke(child) ? "\u{A0}" : " ") }
      let classes = HTMLStack.classes(ofChild: index, in: stack, place, text.languages)
      // The rows of a list, which lines divide, are pressed like the cells of a grid.
      if stack.axis == .down, stack.rule.value > 0, case .stack(let row) = child,
        row.axis == .along,
        let address = address(of: child)
      {
        withoutLinks.write(row, classes, leadsTo: address, to: &writer)
      } else {
        write(child, classes, to: &writer)
      }
    }
  }

  private static func isStroke(_ block: Block) -> Bool {
    if case .text(let paragraph) = block { return paragraph.text.plain == "／" }
    return false
  }

  private func write(_ grid: Grid, _ classes: [String], to writer: inout MarkupWriter) {
    guard !grid.isMap else { return write(map: grid, classes, to: &writer) }
    var own = ["grid", "n\(min(12, max(1, grid.columns)))"]
    if grid.rule.value > 0 { own.append("ruled") }
    if grid.cells.allSatisfy(HTMLStack.isSmall) { own.append("small") }
    writer.element("div", HTMLAttributes(classes + own).list) { writer in
      for cell in grid.cells {
        if let address = address(of: cell) {
          writer.element("a", ["class": "cell", "href": address]) {
            withoutLinks.write(cell, to: &$0)
          }
        } else {
          writer.element("div", ["class": "cell"]) { write(cell, to: &$0) }
        }
      }
    }
  }

  /// Tiles that never move; the map scrolls where it is wider than the screen.
  private func write(map grid: Grid, _ classes: [String], to writer: inout MarkupWriter) {
    let columns = HTMLScale.columns(grid.columns)
    var attributes = HTMLAttributes(classes + ["scroll"])
    if columns > 4 { attributes.set("tabindex", "0") }
    writer.element("div", attributes.list) { writer in
      writer.element("div", ["class": "tiles n\(columns)"]) { writer in
        for cell in grid.cells {
          writer.element("div", ["class": "cell"]) { write(cell, to: &$0) }
        }
      }
    }
  }

  private func write(_ table: Table, _ classes: [String], to writer: inout MarkupWriter) {
    let columns = max(1, max(table.header.count, table.rows.first?.count ?? 1))
    // It scrolls where it is wider than the screen; whoever has only keys must get into it.
    var attributes = HTMLAttributes(classes + ["scroll"])
    if columns > 4 { attributes.set("tabindex", "0") }
    writer.element("div", attributes.list) { writer in
      writer.element("table", ["class": "n\(HTMLScale.columns(columns))"]) { writer in
        if table.header.contains(where: HTMLText.hasWords) {
          writer.element("thead") { writer in
            writer.element("tr") { header(of: table, to: &$0) }
          }
        }
        writer.element("tbody") { writer in
          for row in table.rows {
            writer.element("tr") { writer in
              for cell in row {
                let isPanel = HTMLStack.isPanel(cell)
                writer.element("td", HTMLAttributes(isPanel ? ["filled"] : []).list) {
                  write(cell, isPanel ? ["whole-cell"] : [], to: &$0)
                }
              }
            }
          }
        }
      }
    }
  }

  private func header(of table: Table, to writer: inout MarkupWriter) {
    for (column, words) in table.header.enumerated() {
      guard HTMLText.hasWords(words) else {
        // A heading without words is none.
        writer.element("td") { _ in }
        continue
      }
      let alignment = table.alignment(column: column)
      var attributes = HTMLAttributes(alignment == .start ? [] : [alignment.rawValue])
      attributes.set("scope", "col")
      text.write(words, "th", attributes, in: place, to: &writer)
    }
  }
}
