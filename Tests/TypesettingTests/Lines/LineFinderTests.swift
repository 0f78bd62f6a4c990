import Documents
import TestSupport
import Testing
import WritingSystems

@testable import Typesetting

/// Breaking against trying every way there is, on texts small enough for that.
@Suite struct `Lines found` {
  @Test(arguments: Seeds(200))
  func `lose nothing, keep to the width, and are the fewest and most even`(seed: Int) throws {
    var maker = RandomBreaks(seed: seed)
    for _ in 0..<5 {
      let text = try maker.text()
      let width = maker.width
      let limit = maker.limit
      for mayPart in [true, false] {
        let found = LineFinder(text: text, mayPart: mayPart).lines(width: width, limit: limit)
        var end = 0
        for line in found.lines {
          #expect(line.lowerBound == end)
          end = line.upperBound
        }
        #expect(end == text.units.count)
        let ways = EveryBreak(text: text, width: width, limit: limit)
        let best = ways.best(.allowed) ?? (mayPart ? ways.best(.lastResort) : nil)
        #expect(found.overflows == (best == nil))
        guard let best else {
          #expect(limit == 0 || found.lines.count <= limit)
          continue
        }
        let widths = found.lines.map(ways.width)
        #expect(widths.allSatisfy { $0 <= width + 1e-6 })
        #expect(found.lines.count == best.count, "\(found.lines), \(best.lines)")
        let cost = widths.reduce(0) { $0 + $1 * $1 }
        #expect(abs(cost - best.cost) < 1e-9, "\(found.lines), \(best.lines)")
      }
    }
  }

  @Test func `of nothing are one empty line`() throws {
    let text = try RandomBreaks.text(units: [], advances: [], breaks: [.never])
    let found = LineFinder(text: text, mayPart: true).lines(width: 1, limit: 1)
    #expect(found.lines == [0..<0] && !found.overflows)
  }

  @Test func `do not fail by the last bit of a sum`() throws {
    let advances = [Double](repeating: 0.1, count: 10)
    let text = try RandomBreaks.text(
      units: Array("abcdefghij".utf16), advances: advances,
      breaks: .init(repeating: .never, count: 11))
    #expect(!LineFinder(text: text, mayPart: false).lines(width: 1, limit: 1).overflows)
  }
}

/// Texts that are nothing but widths and breaks.
struct RandomBreaks {
  private var dice: SeededDice

  init(seed: Int) { dice = SeededDice(seed) }

  var width: Double {
    mutating get { [1.0, 2, 3.5, 6][dice.roll(4)] }
  }
  var limit: Int {
    mutating get { dice.roll(4) }
  }

  mutating func text() throws -> PreparedText {
    let count = 1 + dice.roll(11)
    var units: [UInt16] = []
    var advances: [Double] = []
    var breaks: [PreparedText.Break] = []
    for _ in 0..<count {
      units.append(dice.happens(oneIn: 4) ? 0x20 : 0x61)
      // The units of a cluster share the advance of the first.
      advances.append(dice.happens(oneIn: 5) ? 0 : Double(1 + dice.roll(8)) / 4)
      breaks.append(dice.pick([.never, .lastResort, .allowed, .allowed]))
    }
    breaks[0] = .never
    return try Self.text(units: units, advances: advances, breaks: breaks + [.never])
  }

  static func text(
    units: [UInt16], advances: [Double], breaks: [PreparedText.Break]
  ) throws -> PreparedText {
    PreparedText(
      language: try Setting().language("en"), units: units, runs: [], ruby: [], rubyScale: 0.5,
      advances: advances, breaks: breaks, missing: [], ascender: 1, descender: 0.3)
  }
}

/// Every way to break a small text, tried one after the other.
struct EveryBreak {
  struct Way {
    var lines: [Range<Int>]
    var cost: Double
    var count: Int { lines.count }
  }

  let text: PreparedText
  let width: Double
  let limit: Int

  /// The way with the fewest lines, and of those the most even; nil if none fits.
  func best(_ least: PreparedText.Break) -> Way? {
    let places = (1..<max(1, text.units.count)).filter {
      text.breaks[$0].rawValue >= least.rawValue
    }
    var best: Way?
    for choice in 0..<(1 << places.count) {
      var lines: [Range<Int>] = []
      var start = 0
      for (index, place) in places.enumerated() where choice >> index & 1 == 1 {
        lines.append(start..<place)
        start = place
      }
      lines.append(start..<text.units.count)
      guard limit == 0 || lines.count <= limit else { continue }
      let widths = lines.map(width)
      guard widths.allSatisfy({ $0 <= width + 1e-6 }) else { continue }
      let way = Way(lines: lines, cost: widths.reduce(0) { $0 + $1 * $1 })
      if let known = best, (known.count, known.cost) <= (way.count, way.cost) { continue }
      best = way
    }
    return best
  }

  /// The width of a line without the blanks at its end.
  func width(_ line: Range<Int>) -> Double {
    var end = line.upperBound
    while end > line.lowerBound, text.units[end - 1] == 0x20 { end -= 1 }
    return text.advances[line.lowerBound..<end].reduce(0, +)
  }
}
