import Geometry
import Markup

/// How a shape is painted; an element inherits it from the group around it.
struct PictureStyle {
  private var fill: Colour? = .black
  private var stroke: Colour?
  private var width = 1.0
  private var hasRoundEnds = false
  private var hasRoundCorners = false
  /// From the element's own coordinates to the picture's.
  private var map: Transform

  init(map: Transform) { self.map = map }

  /// The style of an element inside; every attribute must be known, or belong to its outline.
  func reading(
    _ element: MarkupElement, apartFrom outline: Set<String> = []
  ) throws(PictureError) -> PictureStyle {
    var style = self
    for attribute in element.attributes {
      let name = attribute.name
      guard name.namespace.isEmpty else {
        throw PictureError(.unknownAttribute(name.local), line: element.line)
      }
      if outline.contains(name.local) { continue }
      guard let isRead = style.read(name.local, attribute.value) else {
        throw PictureError(.unknownAttribute(name.local), line: element.line)
      }
      guard isRead else {
        throw PictureError(.badValue(attribute: name.local), line: element.line)
      }
    }
    return style
  }

  /// Whether a value could be read; nil for an attribute that our pictures do not use.
  private mutating func read(_ name: String, _ value: String) -> Bool? {
    switch name {
    case "fill":
      guard let paint = ColourReader.read(value) else { return false }
      fill = paint.colour
    case "stroke":
      guard let paint = ColourReader.read(value) else { return false }
      stroke = paint.colour
    case "stroke-width":
      guard let number = NumberList.read(value), number.count == 1, number[0] > 0 else {
        return false
      }
      width = number[0]
    case "stroke-linecap":
      guard value == "round" || value == "butt" else { return false }
      hasRoundEnds = value == "round"
    case "stroke-linejoin":
      guard value == "round" || value == "miter" else { return false }
      hasRoundCorners = value == "round"
    case "transform":
      guard let inner = TransformReader.read(value) else { return false }
      map = inner.then(map)
    default:
      return nil
    }
    return true
  }

  /// The painted shape; nil if nothing would be seen.
  func shape(_ path: Path, line: Int) throws(PictureError) -> Picture.Shape? {
    // A lone move or an empty box: SVG draws nothing.
    guard path.bounds != nil, fill != nil || stroke != nil else { return nil }
    var painted: Picture.Stroke?
    if let stroke {
      painted = Picture.Stroke(
        colour: stroke, width: width * (try scale(line: line)),
        isRound: try isRound(path, line: line))
    }
    return Picture.Shape(path: path.transformed(by: map), fill: fill, stroke: painted)
  }

  /// How many times longer every length becomes.
  private func scale(line: Int) throws(PictureError) -> Double {
    let along = (map.a * map.a + map.b * map.b).squareRoot()
    let across = (map.c * map.c + map.d * map.d).squareRoot()
    let lean = map.a * map.c + map.b * map.d
    guard along > 0, abs(along - across) <= 1e-6 * along, abs(lean) <= 1e-6 * along * along else {
      throw PictureError(.skewedLine, line: line)
    }
    return along
  }

  /// A closed figure has corners only, a straight line has ends only; else both must agree.
  private func isRound(_ path: Path, line: Int) throws(PictureError) -> Bool {
    if hasRoundEnds == hasRoundCorners { return hasRoundEnds }
    if path.hasOnlyClosedFigures { return hasRoundCorners }
    if path.hasOnlyStraightLines { return hasRoundEnds }
    throw PictureError(.mixedEnds, line: line)
  }
}

extension Path {
  fileprivate var hasOnlyClosedFigures: Bool {
    var isOpen = false
    for element in elements {
      switch element {
      case .move: if isOpen { return false }
      case .line, .curve: isOpen = true
      case .close: isOpen = false
      }
    }
    return !isOpen
  }

  /// Each figure is one line.
  fileprivate var hasOnlyStraightLines: Bool {
    var count = 0
    for element in elements {
      switch element {
      case .move: count = 0
      case .line: count += 1
      case .curve, .close: return false
      }
      if count > 1 { return false }
    }
    return true
  }
}
