import Documents
import Geometry

@testable import Typesetting

/// What a page with one block draws, without its words.
struct DrawnShapes {
  let shapes: [Picture.Shape]
  let problems: [LayoutProblem]

  /// A block alone on A4, whose unit is 5 mm, on white or on black.
  init(_ block: Block, setting: Setting = Setting(), isOnBlack: Bool = false) {
    let stack = Stack(.down, ground: isOnBlack ? .black : .none, children: [block])
    let page = Page(
      paper: Paper(width: 210, height: 297, margins: Insets(vertical: 10, horizontal: 10)),
      language: "ja", blocks: [.stack(stack)])
    let result = setting.typesetter.typeset(page)
    problems = result.problems
    let all = (result.frames.first?.items ?? []).compactMap { item -> Picture.Shape? in
      if case .shape(let shape) = item { shape } else { nil }
    }
    shapes = Array(isOnBlack ? all.dropFirst() : all[...])
  }

  /// The box of each shape with half its line around it.
  var boxes: [Rectangle] { shapes.compactMap { FrameItem.shape($0).bounds } }
}

extension Rectangle {
  /// Whether a box lies inside this one, but for rounding.
  func holds(_ other: Rectangle, within room: Double = 0.01) -> Bool {
    other.x >= x - room && other.y >= y - room && other.right <= right + room
      && other.bottom <= bottom + room
  }
}
