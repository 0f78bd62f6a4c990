import Fonts

/// A font as a file holds it: the glyphs in use, their codes, and the words each stands for.
///
/// Faces that share one table of outlines share one of these.
final class PDFFont {
  let font: Font
  /// Its number among the fonts of the file.
  let number: Int
  /// Glyphs by code; for CFF a glyph is its own code and this only says which are used.
  private(set) var glyphs: [UInt16] = []
  private var codes: [UInt16]
  /// The words of each code, as UTF-16.
  private var texts: [UInt16: [UInt16]] = [:]

  init(font: Font, number: Int) {
    self.font = font
    self.number = number
    codes = [UInt16](repeating: 0, count: font.glyphCount + 1)
  }

  /// The code of a glyph in page contents.
  func code(of glyph: UInt16) -> UInt16 {
    let index = Int(glyph)
    if index < codes.count, codes[index] != 0 { return codes[index] }
    glyphs.append(glyph)
    let code = font.isCFF ? glyph : UInt16(truncatingIfNeeded: glyphs.count)
    if index < codes.count { codes[index] = code }
    return code
  }

  /// Whether a glyph stands for just these units wherever it is used; the first use decides.
  func claims(_ glyph: UInt16, text: ArraySlice<UInt16>) -> Bool {
    guard let known = texts[glyph] else {
      texts[glyph] = Array(text)
      return true
    }
    return known.elementsEqual(text)
  }

  /// Whether a glyph stands for these units already, or for nothing yet.
  func canClaim(_ glyph: UInt16, text: ArraySlice<UInt16>) -> Bool {
    texts[glyph].map { $0.elementsEqual(text) } ?? true
  }

  /// Gives a glyph inside a cluster the character its font maps to it, for readers that ignore `/ActualText`.
  func suggest(_ glyph: UInt16, from text: ArraySlice<UInt16>) {
    guard texts[glyph] == nil else { return }
    for unit in text where font.glyph(for: UInt32(unit)) == glyph {
      texts[glyph] = [unit]
      return
    }
  }

  /// The units a glyph stands for; empty if none.
  func text(of glyph: UInt16) -> [UInt16] { texts[glyph] ?? [] }
}
