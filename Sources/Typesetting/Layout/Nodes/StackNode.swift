import Documents
import Geometry

/// Blocks one after the other.
final class StackNode: LayoutNode {
  let stack: Stack
  let children: [LayoutNode]
  private let hasShares: Bool

  init(_ stack: Stack, pass: LayoutPass) {
    self.stack = stack
    children = stack.children.map { LayoutNode.make($0, pass: pass) }
    hasShares = stack.shares.contains { $0 > 0 }
    super.init(pass: pass, roles: Self.roles(children))
  }

  override var extent: Double? { stack.extent.value > 0 ? stack.extent.value : nil }

  override var isPanel: Bool { stack.ground != .none || stack.border != .none }

  /// The room between children, with the rules.
  var gaps: Double {
    Double(max(0, children.count - 1)) * (stack.gap.value + stack.rule.value)
  }

  private var sides: Double { stack.padding.start.value + stack.padding.end.value }

  override func measuredHeight(width: Double) -> Double {
    let padding = stack.padding.top.value + stack.padding.bottom.value
    let inner = max(0, width - sides)
    switch stack.axis {
    case .down: return padding + gaps + heights(inner: inner, room: nil).reduce(0, +)
    case .along:
      let widths = widths(inner: inner)
      var highest = 0.0
      for (child, width) in zip(children, widths) {
        highest = max(highest, child.height(width: width))
      }
      return padding + highest
    }
  }

  override func measuredWidth(limit: Double) -> Double {
    let inner = max(0, limit - sides)
    switch stack.axis {
    case .down:
      return min(limit, sides + (children.map { $0.width(limit: inner) }.max() ?? 0))
    case .along:
      if hasShares { return limit }
      return min(limit, sides + widths(inner: inner).reduce(0, +) + gaps)
    }
  }

  override func place(in box: Rectangle, ink: Colour, on builder: FrameBuilder) {
    placeAll(in: box, ink: ink, on: builder)
  }

  private func share(_ index: Int) -> Int {
    index < stack.shares.count ? stack.shares[index] : 0
  }

  /// The height of each child downwards; shared children divide the room, if one is given.
  func heights(inner: Double, room: Double?) -> [Double] {
    var heights = children.map { child in
      let natural = child.height(width: inner)
      guard let extent = child.extent else { return natural }
      if natural > extent + 0.01 { pass.isOverfull = true }
      return extent
    }
    guard hasShares else { return heights }
    var unit = 0.0
    var fixed = 0.0
    var total = 0
    for index in heights.indices {
      let share = share(index)
      total += share
      if share > 0 {
        unit = max(unit, heights[index] / Double(share))
      } else {
        fixed += heights[index]
      }
    }
    if let room { unit = max(unit, (room - fixed - gaps) / Double(total)) }
    for index in heights.indices where share(index) > 0 {
      heights[index] = unit * Double(share(index))
    }
    return heights
  }

  /// The width of each child along the line: fixed extents first, then natural widths, then shares of what is left.
  func widths(inner: Double) -> [Double] {
    var widths = [Double](repeating: 0, count: children.count)
    var left = inner - gaps
    var total = 0
    for (index, child) in children.enumerated() {
      total += share(index)
      guard share(index) == 0 else { continue }
      widths[index] = child.extent ?? child.width(limit: max(0, left))
      left -= widths[index]
    }
    guard total > 0 else { return widths }
    for index in widths.indices where share(index) > 0 {
      widths[index] = max(0, left) * Double(share(index)) / Double(total)
    }
    return widths
  }
}
