import Documents
import Geometry

/// The widths of the children of a stack that goes along the line.
struct StackWidths {
  let stack: Stack
  let measure: BlockMeasure

  init(_ stack: Stack, measure: BlockMeasure) {
    self.stack = stack
    self.measure = measure
  }

  /// Fixed extents first, then natural widths, then shares of what is left.
  func widths(inner: Double) -> [Double] {
    var widths = [Double](repeating: 0, count: stack.children.count)
    let shares = stack.children.indices.map { $0 < stack.shares.count ? stack.shares[$0] : 0 }
    var left = inner - measure.gaps(stack)
    for (index, child) in stack.children.enumerated() where shares[index] == 0 {
      widths[index] = Self.extent(child) ?? measure.width(child, limit: max(0, left))
      left -= widths[index]
    }
    let total = shares.reduce(0, +)
    if total > 0 {
      for index in widths.indices where shares[index] > 0 {
        widths[index] = max(0, left) * Double(shares[index]) / Double(total)
      }
    }
    return widths
  }

  /// The size a block fixes for itself along its parent; nil if it does not.
  static func extent(_ block: Block) -> Double? {
    switch block {
    case .stack(let stack) where stack.extent.value > 0: stack.extent.value
    case .grid(let grid) where grid.extent.value > 0: grid.extent.value
    default: nil
    }
  }
}
