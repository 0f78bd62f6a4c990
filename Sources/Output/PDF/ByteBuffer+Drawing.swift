import Geometry

extension ByteBuffer {
  /// The steps of an outline.
  mutating func append(_ path: Path) {
    for element in path.elements {
      switch element {
      case .move(let point):
        append(point)
        append("m\n")
      case .line(let point):
        append(point)
        append("l\n")
      case .curve(let first, let second, let end):
        append(first)
        append(second)
        append(end)
        append("c\n")
      case .close: append("h\n")
      }
    }
  }

  /// A painted shape.
  mutating func append(_ shape: Picture.Shape) {
    if let fill = shape.fill { append(fill, operator: "rg\n") }
    if let stroke = shape.stroke {
      append(stroke.colour, operator: "RG\n")
      append(stroke.width)
      append("w ")
      append(stroke.isRound ? "1 J 1 j\n" : "0 J 0 j\n")
    }
    append(shape.path)
    switch (shape.fill != nil, shape.stroke != nil) {
    case (true, true): append("B\n")
    case (true, false): append("f\n")
    case (false, true): append("S\n")
    case (false, false): append("n\n")
    }
  }

  /// A colour, as grey where it is one.
  mutating func append(_ colour: Colour, operator name: StaticString) {
    append(Double(colour.red) / 255)
    append(Double(colour.green) / 255)
    append(Double(colour.blue) / 255)
    append(name)
  }

  mutating func append(_ point: Point) {
    append(point.x)
    append(point.y)
  }
}
