import Documents
import Geometry

/// Finds the largest sizes at which a page fits: one step of the ladder for each role.
///
/// First each role as large as its width and its number of lines allow; then, if the page is too high, the languages
/// give way down to their least size, then the headline, then both.
struct FitSearch {
  let pass: LayoutPass
  let page: Page
  let nodes: [LayoutNode]
  let area: PageArea

  func run() {
    var limits: [Role: Int] = [:]
    for block in page.blocks { Self.collect(block, into: &limits) }
    guard !limits.isEmpty else { return }
    for role in Role.allCases {
      guard let limit = limits[role] else { continue }
      pass.ladder[role] = first(0...limit) { step in
        pass.ladder[role] = step
        _ = height()
        return !pass.tight.contains(role)
      }
    }
    guard page.overflow != .continue, height() > room || pass.isOverfull else { return }
    let heading = pass.ladder[.heading]
    let lastHeading = max(heading, limits[.heading] ?? 0)
    let origin = pass.ladder
    func fits(_ step: Int) -> Bool {
      pass.ladder = origin
      pass.ladder[.heading] = step
      return shrink(limits)
    }
    _ = fits(first(heading...lastHeading, where: fits))
  }

  private var room: Double { area.content.height + 0.005 }

  /// Shrinks what is not a heading until the page fits; leaves the least sizes if it does not.
  private func shrink(_ limits: [Role: Int]) -> Bool {
    let start = pass.ladder
    let others = limits.filter { $0.key != .heading }
    let roles = others.keys.reduce(into: RoleSet()) { $0.insert(RoleSet($1)) }
    let span = others.map { $0.value - start[$0.key] }.max() ?? 0
    let found = first(0...max(0, span)) { shift in
      for (role, limit) in others {
        pass.ladder[role] = min(limit, start[role] + shift)
      }
      return height() <= room && !pass.isOverfull && pass.tight.isDisjoint(with: roles)
    }
    for (role, limit) in others {
      pass.ladder[role] = min(limit, start[role] + found)
    }
    if height() <= room, !pass.isOverfull { return true }
    for role in others.keys { pass.ladder[role] = start[role] }
    return false
  }

  /// The first number of a range for which something holds, by bisection; the last if it never does.
  private func first(_ range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int {
    if holds(range.lowerBound) { return range.lowerBound }
    var low = range.lowerBound
    var high = range.upperBound
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// The height of the page's blocks at the sizes in force.
  private func height() -> Double {
    pass.tight = []
    pass.isOverfull = false
    return nodes.reduce(0) { $0 + $1.height(width: area.content.width) }
  }

  private static func collect(_ block: Block, into limits: inout [Role: Int]) {
    switch block {
    case .text(let paragraph):
      guard case .fit(let least, let most) = paragraph.size else { return }
      let steps = Ladder.steps(least: least.value, most: most.value)
      limits[paragraph.role] = max(limits[paragraph.role] ?? 0, steps)
    case .stack(let stack): for child in stack.children { collect(child, into: &limits) }
    case .grid(let grid): for cell in grid.cells { collect(cell, into: &limits) }
    case .table(let table):
      for row in table.rows { for cell in row { collect(cell, into: &limits) } }
    case .pictogram, .drawing: break
    }
  }
}
