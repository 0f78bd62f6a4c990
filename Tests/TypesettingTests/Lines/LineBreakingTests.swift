import Documents
import Fonts
import TestSupport
import Testing
import WritingSystems

@testable import Typesetting

/// Real words of all ways of writing, broken in random widths.
@Suite struct `A broken text` {
  @Test(arguments: Seeds(200))
  func `keeps every unit in its order and its width`(seed: Int) throws {
    var maker = RandomText(seed: seed)
    let tag = maker.language()
    let text = maker.text(tag)
    let prepared = try Setting().prepared(text)
    #expect(
      String(decoding: prepared.units, as: UTF16.self)
        == text.plain.replacing("\u{200B}", with: ""))
    for width in [4.0, 7, 12, 40] {
      for lines in [0, 2, 3] {
        for mayPart in [true, false] {
          let set = prepared.set(width: width, lines: lines, mayPart: mayPart)
          check(set, prepared, width: width)
          #expect(lines == 0 || set.lines.count <= lines)
        }
      }
    }
  }

  private func check(_ set: SetText, _ prepared: PreparedText, width: Double) {
    var end = 0
    for line in set.lines {
      // Between two lines nothing but blanks is left out.
      #expect(set.units[end..<line.units.lowerBound].allSatisfy { $0 == 0x20 })
      end = line.units.upperBound
      #expect(Self.shown(line) == Array(line.units), "\(Self.shown(line)) of \(line.units)")
      if !set.overflows { #expect(line.width <= width + 1e-3) }
      let start = line.units.lowerBound
      if start > 0 { Self.checkBreak(before: start, in: prepared) }
    }
    #expect(set.units[end...].allSatisfy { $0 == 0x20 })
  }

  /// The units that the glyphs of a line stand for, in order.
  private static func shown(_ line: SetLine) -> [Int] {
    line.pieces.flatMap { piece -> [Int] in
      let clusters = piece.glyphs.map { Int($0.cluster) }
      guard clusters.allSatisfy(piece.units.contains) else { return [] }
      return Array(piece.units)
    }.sorted()
  }

  /// Nothing that belongs together stands on two lines.
  private static func checkBreak(before start: Int, in text: PreparedText) {
    let units = text.units
    for ruby in text.ruby {
      #expect(!ruby.base.dropFirst().contains(start), "inside ruby")
    }
    let next = units[start]
    let stops = Set("।॥။၊។៕۔؟،?!:;,.)、。）".utf16)
    #expect(!stops.contains(next), "before a stop")
    var previous = start - 1
    while previous > 0, units[previous] == 0x20 { previous -= 1 }
    if isDigit(units[previous]) {
      let rest = String(decoding: units[start...].prefix(4), as: UTF16.self)
      Issue.record("\(text.language.tag): a number at the end of a line, \(rest) on the next")
    }
    if units[start - 1] == 0x3A || units[start - 1] == 0x2D {
      #expect(!isDigit(next), "inside a time or a number")
    }
  }

  private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }
}
