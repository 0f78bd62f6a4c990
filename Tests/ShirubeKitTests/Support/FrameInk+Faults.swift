import Documents
import Geometry
import Typesetting

extension FrameInk {
  /// What lies where it must not: ink at the edge of the paper, on a rule, on a picture, on other words.
  func faults(paper: Paper) -> [String] {
    var faults: [String] = []
    let unit = paper.unit
    let bounds = Rectangle(
      x: unit, y: unit, width: paper.width.value - 2 * unit, height: paper.height.value - 2 * unit)
    for (index, line) in lines.enumerated() {
      if !Self.contains(bounds, line.box), !isOnBand(line) { faults.append("at the edge: \(line)") }
      for rule in rules where Self.overlap(line.box, rule) {
        faults.append("\(line) touches the rule \(Self.text(rule))")
      }
      for picture in pictures where Self.overlap(line.box, picture.box) {
        faults.append("\(line) touches \(picture.element?.text ?? "a picture")")
      }
      for other in lines[(index + 1)...]
      where Self.overlap(line.box, other.box) && !Self.areNestled(line, other) {
        faults.append("\(line) touches \(other)")
      }
    }
    return faults
  }

  static func contains(_ outer: Rectangle, _ inner: Rectangle) -> Bool {
    inner.x >= outer.x && inner.right <= outer.right && inner.y >= outer.y
      && inner.bottom <= outer.bottom
  }

  /// Drill bands bleed; their words stand on white plates at the edge.
  private func isOnBand(_ line: Line) -> Bool {
    panels.contains { $0.colour == .white && Self.contains($0.box, line.box) }
  }

  /// Boxes of two lines of one paragraph may reach into each other where their letters do not.
  private static func areNestled(_ line: Line, _ other: Line) -> Bool {
    line.element == other.element && abs(line.box.y - other.box.y) > line.size * 0.8
  }
}
