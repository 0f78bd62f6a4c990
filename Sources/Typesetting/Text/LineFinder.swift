/// Finds where lines break: the fewest lines that fit, as even as they can be.
struct LineFinder {
  /// The lines, and whether they keep to the width and the number.
  struct Result {
    var lines: [Range<Int>]
    var overflows: Bool
  }

  let text: PreparedText
  /// Whether words may be parted where nothing else fits.
  let mayPart: Bool

  /// Breaks into lines of at most a width in ems; at most `limit` lines, 0 for any number.
  func lines(width: Double, limit: Int) -> Result {
    let count = text.units.count
    if count == 0 { return Result(lines: [0..<0], overflows: false) }
    // Arithmetic in ems: a line that fits on paper must not fail by the last bit of a sum.
    let room = width + 1e-6
    if text.wholeWidth <= room || trimmed(0, count) <= room {
      return Result(lines: [0..<count], overflows: false)
    }
    for least in mayPart ? [PreparedText.Break.allowed, .lastResort] : [.allowed] {
      let places = candidates(least)
      if let lines = even(places, room: room), limit == 0 || lines.count <= limit {
        return Result(lines: lines, overflows: false)
      }
    }
    // Nothing fits: the most even lines of the number allowed, said to overflow.
    let places = candidates(.allowed)
    let wanted = limit == 0 ? places.count - 1 : min(limit, places.count - 1)
    let lines = even(places, room: .infinity, exactly: max(1, wanted)) ?? [0..<count]
    return Result(lines: lines, overflows: true)
  }

  private func candidates(_ least: PreparedText.Break) -> [Int] {
    var places = [0]
    for index in 1..<max(1, text.units.count) where text.breaks[index].rawValue >= least.rawValue {
      places.append(index)
    }
    places.append(text.units.count)
    return places
  }

  /// The fewest lines no wider than the room, with the least sum of squared widths; nil if a piece is too wide.
  private func even(_ places: [Int], room: Double, exactly: Int? = nil) -> [Range<Int>]? {
    let last = places.count - 1
    guard let fewest = exactly ?? greedy(places, room: room) else { return nil }
    if fewest == 1 { return [0..<text.units.count] }
    var sums = [Double](repeating: 0, count: text.units.count + 1)
    for index in 0..<text.units.count { sums[index + 1] = sums[index] + text.advances[index] }
    let ends = places.map { trimmedEnd($0) }
    // cost[k][j]: the least cost of setting everything before place j on k lines.
    var cost = [[Double]](
      repeating: [Double](repeating: .infinity, count: places.count), count: fewest + 1)
    var from = [[Int]](repeating: [Int](repeating: 0, count: places.count), count: fewest + 1)
    cost[0][0] = 0
    for line in 1...fewest {
      for end in line...last {
        for start in stride(from: end - 1, through: line - 1, by: -1) {
          let width = sums[max(places[start], ends[end])] - sums[places[start]]
          if width > room { break }
          let total = cost[line - 1][start] + width * width
          if total < cost[line][end] {
            cost[line][end] = total
            from[line][end] = start
          }
        }
      }
    }
    guard cost[fewest][last].isFinite else { return nil }
    var lines: [Range<Int>] = []
    var end = last
    for line in stride(from: fewest, to: 0, by: -1) {
      let start = from[line][end]
      lines.append(places[start]..<places[end])
      end = start
    }
    return lines.reversed()
  }

  /// How many lines a reader who fills each line would need; nil if a piece is wider than the room.
  private func greedy(_ places: [Int], room: Double) -> Int? {
    var lines = 1
    var start = 0
    var index = 1
    while index < places.count {
      if trimmed(places[start], places[index]) > room {
        if index - 1 == start { return nil }
        start = index - 1
        lines += 1
      } else {
        index += 1
      }
    }
    return lines
  }

  private func trimmedEnd(_ end: Int) -> Int {
    var end = end
    while end > 0, text.units[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private func trimmed(_ start: Int, _ end: Int) -> Double {
    var width = 0.0
    for index in start..<max(start, trimmedEnd(end)) { width += text.advances[index] }
    return width
  }
}
