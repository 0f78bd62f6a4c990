import Geometry

/// Finds lines from labels to what they name, one line a label, so that no two lines cross or come close.
///
/// A thing may have several places where its line can end: an arm is as good as the other. A line goes straight, or
/// first to a knee in the free room beside the drawing and then level.
struct LeaderFinder {
  /// Where a line begins, how far in its knee may be, and where it may end.
  struct Label {
    var start: Point
    var knee: Double
    var ends: [Point]
  }

  /// The lines each label may take, the best first.
  private let choices: [[Leader]]
  /// More trials than any sensible order of labels needs.
  private var trials = 5_000
  private var best: (leaders: [Leader], cost: Double)?

  init(_ labels: [Label]) {
    choices = labels.map { label in
      label.ends.flatMap { end in
        [
          Leader(start: label.start, end: end),
          Leader(start: label.start, knee: Point(x: label.knee, y: end.y), end: end),
        ]
      }
      .sorted { $0.cost < $1.cost }
    }
  }

  /// The lines in the order of the labels, as far apart as the first of these distances that can be kept.
  ///
  /// Where the order of the labels leaves no way without crossing, each label takes its best line.
  static func find(_ labels: [Label], clear: [Double]) -> [Leader] {
    for distance in clear {
      var finder = LeaderFinder(labels)
      finder.search([], cost: 0, clear: distance)
      if let best = finder.best { return best.leaders }
    }
    return LeaderFinder(labels).choices.compactMap(\.first)
  }

  private mutating func search(_ leaders: [Leader], cost: Double, clear: Double) {
    guard trials > 0 else { return }
    if let best, cost >= best.cost { return }
    guard leaders.count < choices.count else {
      best = (leaders, cost)
      return
    }
    for choice in choices[leaders.count] {
      trials -= 1
      guard leaders.allSatisfy({ $0.distance(to: choice) > clear }) else { continue }
      search(leaders + [choice], cost: cost + choice.cost, clear: clear)
    }
  }
}
