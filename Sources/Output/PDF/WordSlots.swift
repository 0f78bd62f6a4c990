import Fonts
import Typesetting

/// The words of a line for the invisible text layer: where each stands, and its characters in visual order.
///
/// Source of the rules: the trial in `typesetting.md`; every other layer tried comes back damaged from poppler or PDFium.
struct WordSlots {
  /// One word between blanks.
  struct Word {
    /// Its left end in ems from the left end of the line.
    var x: Double
    var width: Double
    /// Its characters from left to right.
    var visual: [UInt32]
    /// The pieces in reading order, as ranges of `visual`.
    var pieces: [Range<Int>]
  }

  private(set) var words: [Word] = []

  init(line: SetLine, units: [UInt16]) {
    let edges = Self.edges(of: line, count: units.count)
    var start = line.units.lowerBound
    while start < line.units.upperBound {
      if units[start] == 0x20 {
        start += 1
        continue
      }
      var end = start
      while end < line.units.upperBound, units[end] != 0x20 { end += 1 }
      let left = edges.left[start..<end].min() ?? 0
      let right = edges.right[start..<end].max() ?? left
      words.append(
        Self.word(Array(units[start..<end]), x: left, width: max(0.05, right - left)))
      start = end
    }
  }

  /// The left and right end of the cluster of each unit, in ems.
  private static func edges(of line: SetLine, count: Int) -> (left: [Double], right: [Double]) {
    var left = [Double](repeating: .infinity, count: count)
    var right = [Double](repeating: -.infinity, count: count)
    for piece in line.pieces {
      let perEm = 1 / Double(piece.font.unitsPerEm)
      var x = piece.x
      for glyph in piece.glyphs {
        let next = x + Double(glyph.advance) * perEm
        let unit = Int(glyph.cluster)
        left[unit] = min(left[unit], x)
        right[unit] = max(right[unit], next)
        x = next
      }
    }
    return (left, right)
  }

  private static func word(_ units: [UInt16], x: Double, width: Double) -> Word {
    let scalars = String(decoding: units, as: UTF16.self).unicodeScalars.filter {
      !isControl($0.value)
    }
    let isRightToLeft = scalars.contains { isRightToLeftLetter($0.value) }
    let visual = isRightToLeft ? reversed(Array(scalars)) : Array(scalars)
    let kinds = visual.indices.map { kind(visual, $0) }
    var pieces: [Range<Int>] = []
    var start = 0
    while start < visual.count {
      var end = start + 1
      // Poppler turns letters round, not marks and punctuation: each of those is a piece of its own.
      let joins = kinds[start] == .letter || kinds[start] == .digit
      while joins, end < visual.count, kinds[end] == kinds[start] { end += 1 }
      pieces.append(start..<end)
      start = end
    }
    if isRightToLeft { pieces.reverse() }
    return Word(x: x, width: width, visual: visual.map(\.value), pieces: pieces)
  }

  /// From left to right: letters turned, numbers as they are.
  private static func reversed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      var end = index + 1
      if isNumeric(scalars[index]) {
        while end < scalars.count,
          isNumeric(scalars[end])
            || (isNumberMark(scalars[end]) && end + 1 < scalars.count
              && isNumeric(scalars[end + 1]))
        {
          end += 1
        }
      }
      result.insert(contentsOf: scalars[index..<end], at: 0)
      index = end
    }
    return result
  }

  private enum Kind { case letter, digit, mark, punctuation }

  private static func kind(_ scalars: [Unicode.Scalar], _ index: Int) -> Kind {
    let scalar = scalars[index]
    if isNumeric(scalar) || isLatin(scalar) { return .digit }
    if isNumberMark(scalar), index > 0, index + 1 < scalars.count, isNumeric(scalars[index - 1]),
      isNumeric(scalars[index + 1])
    {
      return .digit
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark: return .mark
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    default: return .letter
    }
  }

  private static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal || isLatin(scalar)
  }

  /// Latin letters keep their order inside a right-to-left word, like digits.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 && scalar.properties.isAlphabetic
  }

  private static func isNumberMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ":" || scalar == "." || scalar == "-" || scalar == "/"
  }

  private static func isControl(_ value: UInt32) -> Bool {
    (0x200E...0x200F).contains(value) || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }

  private static func isRightToLeftLetter(_ value: UInt32) -> Bool {
    (0x0590...0x08FF).contains(value) || (0xFB1D...0xFDFF).contains(value)
      || (0xFE70...0xFEFE).contains(value)
  }
}
