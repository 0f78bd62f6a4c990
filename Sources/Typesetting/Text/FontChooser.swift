import Documents
import Fonts

/// Chooses a font for each unit by coverage, in the order of the language's list.
struct FontChooser {
  let regular: [Font]
  let bold: [Font]
  private(set) var fonts: [Font] = []
  private(set) var missing: [Unicode.Scalar] = []

  init(regular: [Font], bold: [Font]) {
    self.regular = regular
    self.bold = bold
  }

  mutating func choose(_ units: [UInt16], weights: [Weight]) {
    fonts.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      var scalar = UInt32(units[index])
      var length = 1
      if scalar & 0xFC00 == 0xD800, index + 1 < units.count {
        scalar = 0x1_0000 + (scalar & 0x3FF) << 10 + UInt32(units[index + 1]) & 0x3FF
        length = 2
      }
      guard let font = font(for: scalar, in: weights[index] == .bold ? bold : regular) else {
        return
      }
      for _ in 0..<length { fonts.append(font) }
      index += length
    }
  }

  private mutating func font(for scalar: UInt32, in list: [Font]) -> Font? {
    if Self.follows(scalar), let previous = fonts.last, list.contains(where: { $0 === previous }) {
      if Self.isInvisible(scalar) || previous.glyph(for: scalar) != nil { return previous }
    }
    for font in list where font.glyph(for: scalar) != nil { return font }
    if !Self.isInvisible(scalar), let bad = Unicode.Scalar(scalar), !missing.contains(bad) {
      missing.append(bad)
    }
    return list.first
  }

  /// What takes the font of the letter before it: blanks, joiners, combining marks.
  private static func follows(_ scalar: UInt32) -> Bool {
    if scalar == 0x20 || isInvisible(scalar) { return true }
    guard scalar >= 0x300, let value = Unicode.Scalar(scalar) else { return false }
    switch value.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    scalar == 0x200C || scalar == 0x200D || scalar == 0x2060 || (0x200E...0x200F).contains(scalar)
      || (0x2066...0x2069).contains(scalar) || (0x202A...0x202E).contains(scalar)
  }
}
