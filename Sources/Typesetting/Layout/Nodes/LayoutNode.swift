import Documents
import Geometry

/// A block of a page with what was prepared for it: it knows its height in a width, and how to place itself.
///
/// Made once a page; every question after that is arithmetic. Heights are in millimetres and monotone in the ladder.
class LayoutNode {
  let pass: LayoutPass

  init(pass: LayoutPass) { self.pass = pass }

  /// The height in a width.
  func height(width: Double) -> Double { 0 }

  /// The width it takes by itself, at most a limit.
  func width(limit: Double) -> Double { limit }

  /// The size it fixes for itself along its parent; nil if it does not.
  var extent: Double? { nil }

  /// Puts its items on a frame, in reading order; `ink` is the colour of its letters.
  func place(in box: Rectangle, ink: Colour, on builder: FrameBuilder) {}

  /// The node of a block.
  static func make(_ block: Block, pass: LayoutPass) -> LayoutNode {
    switch block {
    case .text(let paragraph): TextNode(paragraph, pass: pass)
    case .pictogram(let pictogram): PictogramNode(pictogram, pass: pass)
    case .drawing(let drawing): DrawingNode(drawing, pass: pass)
    case .stack(let stack): StackNode(stack, pass: pass)
    case .grid(let grid): GridNode(grid, pass: pass)
    case .table(let table): TableNode(table, pass: pass)
    }
  }
}
