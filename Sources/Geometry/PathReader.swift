/// Reads the outline written in the `d` attribute of an SVG path.
///
/// All commands of SVG 1.1 are understood; arcs and quadratic curves become cubic curves. Unlike a
/// browser, which draws everything before a mistake, the reader refuses a text with a mistake.
public struct PathReader {
  private var scanner: PathScanner
  private var pen = PathPen()

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
      let command = letter & ~0x20
      hasStarted = hasStarted || command == UInt8(ascii: "M")
      guard hasStarted else { throw PathError(.noStart, offset: offset) }
      if command == UInt8(ascii: "Z") {
        pen.close()
      } else {
        try read(command, isRelative: letter != command)
      }
    }
    return pen.path
  }

  /// Reads one command with all repetitions of its numbers.
  private mutating func read(_ command: UInt8, isRelative: Bool) throws(PathError) {
    var isFirst = true
    repeat {
      let base = isRelative ? pen.current : Point(x: 0, y: 0)
      try step(command, base: base, isFirst: isFirst)
      isFirst = false
    } while scanner.hasMoreNumbers()
  }

  private mutating func step(_ command: UInt8, base: Point, isFirst: Bool) throws(PathError) {
    switch command {
    case UInt8(ascii: "M"):
      let end = try point(from: base, isFirst: isFirst)
      // Further pairs after a move are lines.
      if isFirst { pen.move(to: end) } else { pen.line(to: end) }
    case UInt8(ascii: "L"):
      pen.line(to: try point(from: base, isFirst: isFirst))
    case UInt8(ascii: "H"):
      let x = base.x + (try scanner.number(isFirst: isFirst))
      pen.line(to: Point(x: x, y: pen.current.y))
    case UInt8(ascii: "V"):
      let y = base.y + (try scanner.number(isFirst: isFirst))
      pen.line(to: Point(x: pen.current.x, y: y))
    case UInt8(ascii: "C"):
      let first = try point(from: base, isFirst: isFirst)
      let second = try point(from: base)
      pen.curve(first, second, to: try point(from: base))
    case UInt8(ascii: "S"):
      let second = try point(from: base, isFirst: isFirst)
      pen.smoothCurve(second, to: try point(from: base))
    case UInt8(ascii: "Q"):
      let middle = try point(from: base, isFirst: isFirst)
      pen.quadratic(middle, to: try point(from: base))
    case UInt8(ascii: "T"):
      pen.smoothQuadratic(to: try point(from: base, isFirst: isFirst))
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
    let arc = Arc(
      from: pen.current, to: end, radiusX: radiusX, radiusY: radiusY, rotation: rotation,
      isLarge: isLarge, isSweeping: isSweeping)
    pen.draw(arc.elements, to: end)
  }

  private mutating func point(from base: Point, isFirst: Bool = false) throws(PathError) -> Point {
    let x = try scanner.number(isFirst: isFirst)
    let y = try scanner.number()
    return Point(x: base.x + x, y: base.y + y)
  }
}
