import Documents
import Geometry

/// A block of a page with what was prepared for it: it knows its height in a width, and how to place itself.
///
/// Made once a page; every question after that is arithmetic. Heights are in millimetres and monotone in the ladder.
class LayoutNode {
  let pass: LayoutPass
  /// The roles of the fit texts in it: its heights and widths change with their steps alone.
  let roles: RoleSet
  private let mask: UInt64
  private var knownHeight = Known()
  private var knownWidth = Known()

  /// The last answer, with what it noted in the pass.
  private struct Known {
    var question = Double.nan
    var steps: UInt64 = 0
    var answer = 0.0
    var tight: RoleSet = []
    var isOverfull = false
  }

  init(pass: LayoutPass, roles: RoleSet) {
    self.pass = pass
    self.roles = roles
    mask = Ladder.mask(roles)
  }

  /// The height in a width; asked again at the same sizes, it is remembered.
  func height(width: Double) -> Double {
    let steps = pass.ladder.steps(of: mask)
    if knownHeight.question != width || knownHeight.steps != steps {
      let (tight, isOverfull) = (pass.tight, pass.isOverfull)
      pass.tight = []
      pass.isOverfull = false
      let height = measuredHeight(width: width)
      knownHeight = Known(
        question: width, steps: steps, answer: height, tight: pass.tight,
        isOverfull: pass.isOverfull)
      pass.tight = tight
      pass.isOverfull = isOverfull
    }
    pass.tight.formUnion(knownHeight.tight)
    if knownHeight.isOverfull { pass.isOverfull = true }
    return knownHeight.answer
  }

  /// The width it takes by itself, at most a limit; remembered as heights are.
  func width(limit: Double) -> Double {
    let steps = pass.ladder.steps(of: mask)
    if knownWidth.question != limit || knownWidth.steps != steps {
      knownWidth = Known(question: limit, steps: steps, answer: measuredWidth(limit: limit))
    }
    return knownWidth.answer
  }

  /// The height in a width. Notes in the pass what does not fit.
  func measuredHeight(width: Double) -> Double { 0 }

  /// The width it takes by itself, at most a limit. Notes nothing.
  func measuredWidth(limit: Double) -> Double { limit }

  /// The size it fixes for itself along its parent; nil if it does not.
  var extent: Double? { nil }

  /// Whether it takes all the room of the cell of a table, to paint it.
  var isPanel: Bool { false }

  /// Puts its items on a frame, in reading order; `ink` is the colour of its letters.
  func place(in box: Rectangle, ink: Colour, on builder: FrameBuilder) {}

  /// The roles of the fit texts in some nodes.
  static func roles(_ nodes: some Sequence<LayoutNode>) -> RoleSet {
    nodes.reduce(into: []) { $0.formUnion($1.roles) }
  }

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
