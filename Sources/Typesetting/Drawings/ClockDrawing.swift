import Geometry

/// A dial with the hours 1 to 12, and 13 to 24 in a ring inside; with hands if a time is given.
enum ClockDrawing {
  /// The dial; nil for a time that is not written like `14:30`.
  static func shapes(
    time: String?, at site: DrawingSite
  ) throws(TypesettingError) -> [Picture.Shape]? {
    let square = site.square
    let radius = square.width / 2
    let centre = Point(x: square.x + radius, y: square.y + radius)
    let line = radius * 0.035
    func at(_ hours: Double, _ share: Double) -> Point {
      let map = Transform.rotation(degrees: hours * 30)
        .then(.translation(centre.x, centre.y))
      return map.apply(Point(x: 0, y: -radius * share))
    }
    func stroke(_ from: Point, _ to: Point, _ width: Double, _ colour: Colour) -> Picture.Shape {
      Picture.Shape(
        path: Path([.move(from), .line(to)]), fill: nil,
        stroke: Picture.Stroke(colour: colour, width: width * radius, isRound: true))
    }
    var shapes = [
      site.line(
        .ellipse(centre: centre, radiusX: radius - line / 2, radiusY: radius - line / 2),
        width: line)
    ]
    for hour in 1...12 {
      let isQuarter = hour.isMultiple(of: 3)
      shapes.append(
        stroke(
          at(Double(hour), 0.95), at(Double(hour), isQuarter ? 0.86 : 0.89),
          isQuarter ? 0.05 : 0.03, site.ink))
      for (digits, share, size) in [(hour, 0.71, 0.25), (hour + 12, 0.46, 0.13)] {
        let outline = try site.digits(String(digits))
        shapes.append(
          site.filled(
            outline.path(size: size * radius, centre: at(Double(hour), share))))
      }
    }
    let hub = Path.ellipse(centre: centre, radiusX: radius * 0.06, radiusY: radius * 0.06)
    guard let time else { return shapes + [site.filled(hub)] }
    guard let (hour, minute) = hands(time) else { return nil }
    let hands = [(hour, 0.5, 0.07), (minute, 0.82, 0.05)]
    // An edge in the ground's colour parts the hands from the digits below them.
    for (hours, length, width) in hands {
      shapes.append(stroke(centre, at(hours, length), width + 0.05, site.ground))
    }
    for (hours, length, width) in hands {
      shapes.append(stroke(centre, at(hours, length), width, site.ink))
    }
    return shapes + [site.filled(hub)]
  }

  /// Where both hands point, in twelfths of the dial.
  private static func hands(_ time: String) -> (hour: Double, minute: Double)? {
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour),
      (0...59).contains(minute)
    else { return nil }
    return (Double(hour % 12) + Double(minute) / 60, Double(minute) / 5)
  }
}
