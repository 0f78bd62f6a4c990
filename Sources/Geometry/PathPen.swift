/// Draws the steps of an SVG path, whose commands build on the point and the curve before them.
struct PathPen {
  /// What the commands S and T continue smoothly.
  private enum Control {
    case none
    case cubic(Point)
    case quadratic(Point)
  }

  private(set) var path = Path()
  private(set) var current = Point(x: 0, y: 0)
  private var start = Point(x: 0, y: 0)
  private var control = Control.none
  private var isOpen = false

  mutating func move(to point: Point) {
    path.elements.append(.move(point))
    (start, current) = (point, point)
    control = .none
    isOpen = true
  }

  mutating func line(to end: Point) {
    draw([.line(end)], to: end)
  }

  mutating func curve(_ first: Point, _ second: Point, to end: Point) {
    draw([.curve(first, second, end)], to: end)
    control = .cubic(second)
  }

  mutating func smoothCurve(_ second: Point, to end: Point) {
    guard case .cubic(let before) = control else { return curve(current, second, to: end) }
    curve(reflected(before), second, to: end)
  }

  mutating func quadratic(_ middle: Point, to end: Point) {
    func third(_ point: Point) -> Point {
      Point(x: point.x + (middle.x - point.x) * 2 / 3, y: point.y + (middle.y - point.y) * 2 / 3)
    }
    draw([.curve(third(current), third(end), end)], to: end)
    control = .quadratic(middle)
  }

  mutating func smoothQuadratic(to end: Point) {
    guard case .quadratic(let before) = control else { return quadratic(current, to: end) }
    quadratic(reflected(before), to: end)
  }

  mutating func draw(_ elements: [Path.Element], to end: Point) {
    // After a close the next line begins where the closed figure began.
    if !isOpen { move(to: start) }
    path.elements += elements
    current = end
    control = .none
  }

  mutating func close() {
    if isOpen { path.elements.append(.close) }
    current = start
    control = .none
    isOpen = false
  }

  private func reflected(_ point: Point) -> Point {
    Point(x: 2 * current.x - point.x, y: 2 * current.y - point.y)
  }
}
