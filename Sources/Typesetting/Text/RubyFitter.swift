import Fonts

/// Fits a reading over its base: overhang first, then room between the letters of the base.
struct RubyFitter {
  let units: [UInt16]
  let scale: Double

  /// Spreads the base where the reading is too wide for it, and says where the reading begins.
  func fit(
    _ reading: PreparedText, over base: Range<Int>, number: Int, runs: inout [PreparedText.Run]
  ) -> PreparedText.Ruby {
    let mine = runs.indices.filter { runs[$0].ruby == number }
    var width = 0.0
    var letters = 0
    for index in mine {
      let perEm = 1 / Double(runs[index].font.unitsPerEm)
      for glyph in runs[index].glyphs { width += Double(glyph.advance) * perEm }
      letters += runs[index].glyphs.count
    }
    let wanted = reading.wholeWidth * scale
    let excess = wanted - width
    if excess <= 0 || letters == 0 {
      return PreparedText.Ruby(base: base, reading: reading, x: -excess / 2)
    }
    let before = min(excess / 2, overhang(base.lowerBound - 1))
    let after = min(excess / 2, overhang(base.upperBound))
    let spread = (excess - before - after) / Double(letters)
    for index in mine {
      let units = Double(runs[index].font.unitsPerEm) * spread
      for position in runs[index].glyphs.indices {
        runs[index].glyphs[position].advance += Int32(units.rounded())
        runs[index].glyphs[position].dx += Int32((units / 2).rounded())
      }
    }
    return PreparedText.Ruby(base: base, reading: reading, x: -before)
  }

  /// How far ruby may stand over a neighbour: half a ruby letter over kana, not at all over anything else.
  private func overhang(_ index: Int) -> Double {
    guard units.indices.contains(index) else { return 0 }
    return (0x3041...0x30FE).contains(units[index]) ? scale / 2 : 0
  }
}
