import Documents

extension HTMLBlocks {
  /// Where a block leads to as a whole: the first of its words that have an origin decide.
  func address(of block: Block) -> String? {
    guard let link, let origin = Self.origin(of: block) else { return nil }
    return link(origin)
  }

  /// The same inside a link: there is none in another.
  var withoutLinks: HTMLBlocks {
    var inner = self
    inner.link = nil
    return inner
  }

  private static func origin(of block: Block) -> String? {
    switch block {
    case .text(let paragraph): HTMLText.hasWords(paragraph.text) ? paragraph.origin : nil
    case .stack(let stack): stack.children.lazy.compactMap(origin).first
    case .grid(let grid): grid.cells.lazy.compactMap(origin).first
    case .pictogram, .drawing, .table: nil
    }
  }
}
