/// Reads the outline written in the `d` attribute of an SVG path.
///
/// All commands of SVG 1.1 are understood; arcs and quadratic curves become cubic curves. Unlike a
/// browser, which draws everything before a mistake, the reader refuses a text with a mistake.
public struct PathReader {
  /// What the commands S and T continue smoothly.
  private enum Control {
    case none
    case cubic(Point)
    case quadratic(Point)
  }

  private var scanner: PathScanner
  private var elements: [Path.Element] = []
  private var start = Point(x: 0, y: 0)
  private var current = Point(x: 0, y: 0)
  private var control = Control.none
  private var isOpen = false

  private init(_ data: String) { scanner = PathScanner(data) }

  /// The outline of a text such as `M8 18 h34 a16 16 0 0 1 16 16 z`; an empty text has none.
  public static func read(_ data: String) throws(PathError) -> Path {
    var reader = PathReader(data)
    return try reader.read()
  }

  private mutating func read() throws(PathError) -> Path {
    var hasStarted = false
    while !scanner.isAtEnd {
      let offset = scanner.offset
      guard let letter = scanner.command() else {
        throw PathError(.unknownCommand, offset: scanner.offset)
      }
      let isRelative = letter & 0x20 != 0
      let command = letter & ~0x20
      if command == UInt8(ascii: "M") {
        hasStarted = true
      } else if !hasStarted {
        throw PathError(.noStart, offset: offset)
      }
      try read(command, isRelative: isRelative)
    }
    return Path(elements)
  }

  /// Reads one command with all repetitions of its numbers.
  private mutating func read(_ command: UInt8, isRelative: Bool) throws(PathError) {
    if command == UInt8(ascii: "Z") {
      close()
      return
    }
    var isFirst = true
    repeat {
      let base = isRelative ? current : Point(x: 0, y: 0)
      try step(command, base: base, isFirst: isFirst)
      isFirst = false
    } while scanner.hasMoreNumbers()
  }

  private mutating func step(
    _ command: UInt8, base: Point, isFirst: Bool
  ) throws(PathError) {
    switch command {
    case UInt8(ascii: "M"):
      let point = try point(from: base, isFirst: isFirst)
      // Further pairs after a move are lines.
      if isFirst { move(to: point) } else { line(to: point) }
    case UInt8(ascii: "L"):
      line(to: try point(from: base, isFirst: isFirst))
    case UInt8(ascii: "H"):
      line(to: Point(x: base.x + (try scanner.number(isFirst: isFirst)), y: current.y))
    case UInt8(ascii: "V"):
      line(to: Point(x: current.x, y: base.y + (try scanner.number(isFirst: isFirst))))
    case UInt8(ascii: "C"):
      let first = try point(from: base, isFirst: isFirst)
      let second = try point(from: base)
      curve(first, second, to: try point(from: base))
    case UInt8(ascii: "S"):
      let second = try point(from: base, isFirst: isFirst)
      let end = try point(from: base)
      if case .cubic(let before) = control {
        curve(reflected(before), second, to: end)
      } else {
        curve(current, second, to: end)
      }
    case UInt8(ascii: "Q"):
      let middle = try point(from: base, isFirst: isFirst)
      quadratic(middle, to: try point(from: base))
    case UInt8(ascii: "T"):
      let end = try point(from: base, isFirst: isFirst)
      if case .quadratic(let before) = control {
        quadratic(reflected(before), to: end)
      } else {
        quadratic(current, to: end)
      }
    case UInt8(ascii: "A"):
      try arc(base: base, isFirst: isFirst)
    default:
      throw PathError(.unknownCommand, offset: scanner.offset - 1)
    }
  }

  private mutating func arc(base: Point, isFirst: Bool) throws(PathError) {
    let offset = scanner.offset
    let radiusX = try scanner.number(isFirst: isFirst)
    let radiusY = try scanner.number()
    guard radiusX >= 0, radiusY >= 0 else { throw PathError(.negativeRadius, offset: offset) }
    let rotation = try scanner.number()
    let isLarge = try scanner.flag()
    let isSweeping = try scanner.flag()
    let end = try point(from: base)
    begin()
    elements += Arc(
      from: current, to: end, radiusX: radiusX, radiusY: radiusY, rotation: rotation,
      isLarge: isLarge, isSweeping: isSweeping
    ).elements
    current = end
    control = .none
  }

  private mutating func point(from base: Point, isFirst: Bool = false) throws(PathError) -> Point {
    let x = try scanner.number(isFirst: isFirst)
    let y = try scanner.number()
    return Point(x: base.x + x, y: base.y + y)
  }

  private func reflected(_ point: Point) -> Point {
    Point(x: 2 * current.x - point.x, y: 2 * current.y - point.y)
  }
}

/// What the commands draw.
extension PathReader {
  private mutating func move(to point: Point) {
    elements.append(.move(point))
    (start, current) = (point, point)
    control = .none
    isOpen = true
  }

  /// After a close the next line begins where the closed figure began.
  private mutating func begin() {
    if !isOpen { move(to: start) }
  }

  private mutating func line(to end: Point) {
    begin()
    elements.append(.line(end))
    current = end
    control = .none
  }

  private mutating func curve(_ first: Point, _ second: Point, to end: Point) {
    begin()
    elements.append(.curve(first, second, end))
    current = end
    control = .cubic(second)
  }

  private mutating func quadratic(_ middle: Point, to end: Point) {
    begin()
    let first = Point(
      x: current.x + (middle.x - current.x) * 2 / 3, y: current.y + (middle.y - current.y) * 2 / 3)
    let second = Point(
      x: end.x + (middle.x - end.x) * 2 / 3, y: end.y + (middle.y - end.y) * 2 / 3)
    elements.append(.curve(first, second, end))
    current = end
    control = .quadratic(middle)
  }

  private mutating func close() {
    if isOpen { elements.append(.close) }
    current = start
    control = .none
    isOpen = false
  }
}
