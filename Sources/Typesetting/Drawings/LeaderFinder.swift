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
  private let costs: [[Double]]
  /// Where the choices of each label begin among all of them.
  private let starts: [Int]
  /// The distance between any two choices, row by row: they are asked for thousands of times.
  private let distances: [Double]
  private let count: Int
  /// More trials than any sensible order of labels needs.
  private var trials = 0
  private var chosen: [Int] = []
  private var best: (chosen: [Int], cost: Double)?

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
    costs = choices.map { $0.map(\.cost) }
    var starts: [Int] = []
    var count = 0
    for choice in choices {
      starts.append(count)
      count += choice.count
    }
    self.starts = starts
    self.count = count
    let all = choices.flatMap(\.self)
    var distances = [Double](repeating: 0, count: count * count)
    for (row, leader) in all.enumerated() {
      for column in (row + 1)..<max(row + 1, count) {
        distances[row * count + column] = leader.distance(to: all[column])
      }
    }
    self.distances = distances
  }

  /// The lines in the order of the labels, as far apart as the first of these distances that can be kept.
  ///
  /// Where the order of the labels leaves no way without crossing, each label takes its best line.
  static func find(_ labels: [Label], clear: [Double]) -> [Leader] {
    var finder = LeaderFinder(labels)
    for distance in clear {
      finder.trials = 5_000
      finder.search(cost: 0, clear: distance)
      if let best = finder.best {
        return zip(finder.choices, best.chosen).map { $0[$1] }
      }
    }
    return finder.choices.compactMap(\.first)
  }

  private mutating func search(cost: Double, clear: Double) {
    guard trials > 0 else { return }
    if let best, cost >= best.cost { return }
    let label = chosen.count
    guard label < choices.count else {
      best = (chosen, cost)
      return
    }
    for choice in choices[label].indices {
      trials -= 1
      guard isClear(choice, of: label, by: clear) else { continue }
      chosen.append(choice)
      search(cost: cost + costs[label][choice], clear: clear)
      chosen.removeLast()
    }
  }

  /// Whether a choice keeps away from all that are chosen.
  private func isClear(_ choice: Int, of label: Int, by clear: Double) -> Bool {
    let column = starts[label] + choice
    for (other, taken) in chosen.enumerated()
    where distances[(starts[other] + taken) * count + column] <= clear {
      return false
    }
    return true
  }
}
