import Documents
import Geometry

/// A line along words: under them, or through them. In ems, y downwards from the baseline.
struct WordLine {
  private let thickness: Double
  private let isThrough: Bool

  /// The line of a stroke, `unit` being the unit of the look in ems; nil without one.
  init?(_ stroke: Stroke, unit: Double) {
    switch stroke {
    case .none: return nil
    case .under: (thickness, isThrough) = (0.14 * unit, false)
    case .through: (thickness, isThrough) = (0.1, true)
    }
  }

  /// Its upper edge: under the descenders, those of the look's fonts or deeper ones; or through small letters.
  private func top(below line: SetLine) -> Double {
    isThrough ? -0.3 - thickness / 2 : max(0.28, line.inkBottom + 0.04)
  }

  /// How far the words and the line together reach below the baseline.
  func reach(below line: SetLine) -> Double {
    isThrough ? line.inkBottom : top(below: line) + thickness
  }

  /// The line as a box, in millimetres of the page.
  func box(along line: SetLine, at origin: Point, size: Double) -> Rectangle {
    Rectangle(
      x: origin.x, y: origin.y + top(below: line) * size, width: line.width * size,
      height: thickness * size)
  }
}
