import Geometry

/// A line from a label to what it names, straight or with one knee.
struct Leader: Hashable {
  var start: Point
  var knee: Point?
  var end: Point

  init(start: Point, knee: Point? = nil, end: Point) {
    self.start = start
    self.knee = knee
    self.end = end
  }

  var path: Path { Path([.move(start)] + (knee.map { [.line($0)] } ?? []) + [.line(end)]) }

  /// How good the line is, the least the best: short, level, straight.
  var cost: Double {
    segments.reduce(0) { $0 + $1.length } * (knee == nil ? 1 : 1.4)
      + 0.5 * abs(end.y - start.y)
  }

  /// Its straight pieces.
  var segments: [Segment] {
    guard let knee else { return [Segment(from: start, to: end)] }
    return [Segment(from: start, to: knee), Segment(from: knee, to: end)]
  }

  /// The least distance between two lines; 0 if they meet.
  func distance(to other: Leader) -> Double {
    var least = Double.infinity
    for segment in segments {
      for another in other.segments { least = min(least, segment.distance(to: another)) }
    }
    return least
  }
}
