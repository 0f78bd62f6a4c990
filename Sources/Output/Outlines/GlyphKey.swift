import Fonts

/// One glyph of one opened font.
struct GlyphKey: Hashable {
  private let font: ObjectIdentifier
  private let glyph: UInt16

  init(_ font: Font, _ glyph: UInt16) {
    self.font = ObjectIdentifier(font)
    self.glyph = glyph
  }
}
