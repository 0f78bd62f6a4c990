import Documents
import Geometry
import TestSupport
import Testing
import WritingSystems

@testable import Typesetting

@Suite struct `Fitting a page` {
  @Test(arguments: Seeds(200))
  func `fits, or says what does not`(seed: Int) throws {
    var maker = RandomPage(seed: seed)
    let page = maker.page()
    let result = Setting().typesetter.typeset(page, number: 2)
    let frame = try #require(result.frames.first)
    #expect(result.frames.count == 1)
    let bottom = page.paper.height.value - page.paper.margins.bottom.value
    let right = page.paper.width.value - page.paper.margins.end.value
    var overflows = false
    for case .text(let placed) in frame.items {
      overflows = overflows || placed.text.overflows
      guard result.problems.isEmpty else { continue }
      #expect(!placed.text.overflows)
      for (line, origin) in zip(placed.text.lines, placed.origins) {
        #expect(origin.x >= page.paper.margins.start.value - 0.01)
        #expect(origin.x + line.width * placed.size <= right + 0.01)
        #expect(origin.y <= bottom + 0.01)
      }
    }
    for problem in result.problems {
      #expect(problem.path.hasPrefix("pages[2]"))
      switch problem.kind {
      case .tooWide(let missing, _):
        #expect(missing >= 0 && overflows && problem.origin == "13-02")
      case .tooHigh(let missing): #expect(missing > 0)
      default: Issue.record("\(problem)")
      }
    }
  }

  /// The promise behind "the largest sizes at which the page fits": where any sizes fit, some are found.
  @Test(arguments: Seeds(200))
  func `fits where any step of the ladder fits`(seed: Int) throws {
    var maker = RandomPage(seed: seed)
    let page = maker.page()
    let setting = Setting()
    let found = setting.typesetter.typeset(page)
    guard !found.problems.isEmpty else { return }
    let ladders = EveryLadder(page: page, setting: setting)
    if let ladder = ladders.fitting() {
      Issue.record("reported \(found.problems.map(\.kind)), but \(ladder) fits")
    }
  }

  /// Bisection rests on it. Sizes at which a text is wider than its room do not count: they are never taken.
  @Test(arguments: Seeds(200))
  func `is never higher at smaller sizes`(seed: Int) throws {
    var maker = RandomPage(seed: seed)
    let page = maker.page()
    let ladders = EveryLadder(page: page, setting: Setting())
    for role in [Role.heading, .body, .note] {
      var last = Double.infinity
      for step in stride(from: 0, through: 30, by: 1) {
        guard let height = ladders.height(of: role, at: step) else { continue }
        #expect(height <= last + 0.01, "\(role) at step \(step): \(last) became \(height)")
        last = height
      }
    }
  }

  @Test func `keeps one size for all texts of a role`() throws {
    for seed in 0..<20 {
      var maker = RandomPage(seed: seed)
      var page = maker.page()
      // One range for every text, so that equal steps are equal sizes.
      page.blocks = page.blocks.map { Self.withRange($0) }
      let setting = Setting()
      let result = setting.typesetter.typeset(page)
      guard result.problems.isEmpty, let frame = result.frames.first else { continue }
      var sizes: [Double] = []
      for case .text(let placed) in frame.items
      where frame.elements[placed.element].kind == .paragraph(.body) {
        sizes.append(placed.size / (try setting.language(placed.text.language).optical))
      }
      #expect(sizes.allSatisfy { abs($0 - sizes[0]) < 1e-9 }, "\(sizes)")
    }
  }

  private static func withRange(_ block: Block) -> Block {
    switch block {
    case .text(var paragraph):
      if paragraph.role == .body { paragraph.size = .fit(least: 3, most: 12) }
      return .text(paragraph)
    case .stack(var stack):
      stack.children = stack.children.map { withRange($0) }
      return .stack(stack)
    default: return block
    }
  }
}

/// Every combination of steps, tried one after the other.
struct EveryLadder {
  let page: Page
  let setting: Setting

  private var pass: LayoutPass {
    LayoutPass(
      preparer: setting.preparer, languages: setting.languages,
      pictures: PictogramLibrary(folder: "", library: setting.library), page: page, number: 0)
  }

  /// The height of the page's blocks with a role at some step; nil if a text of it is wider than its room.
  func height(of role: Role, at step: Int) -> Double? {
    let pass = self.pass
    pass.ladder[role] = step
    let height = height(pass)
    return pass.tight.contains(role) ? nil : height
  }

  /// The first combination at which everything fits; nil if none does.
  func fitting() -> Ladder? {
    let area = PageArea(page: page)
    let pass = self.pass
    // A least of a third of the most is 27 steps away; every second one is enough to find a way.
    for heading in stride(from: 0, through: 28, by: 2) {
      for body in stride(from: 0, through: 28, by: 2) {
        for note in [0, 18] {
          pass.ladder[.heading] = heading
          pass.ladder[.body] = body
          pass.ladder[.note] = note
          if height(pass) <= area.content.height, pass.tight.isEmpty { return pass.ladder }
        }
      }
    }
    return nil
  }

  private func height(_ pass: LayoutPass) -> Double {
    pass.tight = []
    let width = PageArea(page: page).content.width
    let nodes = page.blocks.map { LayoutNode.make($0, pass: pass) }
    return nodes.reduce(0) { $0 + $1.height(width: width) }
  }
}
