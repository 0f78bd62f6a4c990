import Fonts

/// The invisible font of the text layer of right-to-left words: one code a character, one to one.
///
/// Poppler and PDFium read Arabic script whole only so (`typesetting.md`): the glyph must have an outline, or PDFium
/// ignores it.
final class PDFTextLayerFont {
  private var codes: [UInt32: UInt16] = [:]
  private var characters: [UInt32] = []
  private var font: Font?
  private var glyph: UInt16 = 0

  /// The width of every code in ems.
  private(set) var width = 0.5

  /// Takes the shape of a letter of a font for all codes; the first call decides.
  func use(_ font: Font, glyph: UInt16) {
    guard self.font == nil else { return }
    self.font = font
    self.glyph = glyph
    width = Double(font.advance(of: glyph)) / Double(font.unitsPerEm)
    if width < 0.05 { width = 0.5 }
  }

  /// The code of a character.
  func code(of scalar: UInt32) -> UInt16 {
    if let known = codes[scalar] { return known }
    characters.append(scalar)
    let code = UInt16(truncatingIfNeeded: characters.count)
    codes[scalar] = code
    return code
  }

  /// Writes the font; nil if nothing used it.
  func write(to file: PDFFile, number: Int) throws(FontError) -> Int? {
    guard let font, !characters.isEmpty else { return nil }
    let subset = try font.subset(glyphs: [glyph])
    let name = "AAAAZZ+ShirubeTextLayer"
    var entries = ByteBuffer()
    entries.append(subset.isCFF ? "/Subtype/CIDFontType0C" : "/Length1 ")
    if !subset.isCFF { entries.append(subset.program.count) }
    let program = file.addStream(entries: entries, subset.program)
    var descriptor = ByteBuffer()
    descriptor.append("<</Type/FontDescriptor/FontName/")
    descriptor.append(name)
    descriptor.append("/Flags 4/FontBBox[-1000 -1000 3000 2000]/ItalicAngle 0/Ascent 800")
    descriptor.append("/Descent -200/CapHeight 700/StemV 80/FontFile")
    descriptor.append(subset.isCFF ? 3 : 2)
    descriptor.append(" ")
    descriptor.append(program)
    descriptor.append(" 0 R>>")
    let target = subset.isCFF ? glyph : subset.newGlyphs[glyph] ?? 0
    var map = ByteBuffer()
    for _ in 0...characters.count { map.append(bigEndian: Int(target), bytes: 2) }
    var descendant = ByteBuffer()
    descendant.append("<</Type/Font/Subtype/CIDFontType2/BaseFont/")
    descendant.append(name)
    descendant.append(
      "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
    descendant.append(file.add(descriptor))
    descendant.append(" 0 R/DW ")
    descendant.append(width * 1000)
    descendant.append("/CIDToGIDMap ")
    descendant.append(file.addStream(map.bytes))
    descendant.append(" 0 R>>")
    var type0 = ByteBuffer()
    type0.append("<</Type/Font/Subtype/Type0/BaseFont/")
    type0.append(name)
    type0.append("/Encoding/Identity-H/DescendantFonts[")
    type0.append(file.add(descendant))
    type0.append(" 0 R]/ToUnicode ")
    let texts = characters.enumerated().map { index, scalar in
      (code: UInt16(truncatingIfNeeded: index + 1), text: Self.units(scalar))
    }
    type0.append(file.addStream(ToUnicodeMap.bytes(texts)))
    type0.append(" 0 R>>")
    return file.add(type0)
  }

  private static func units(_ scalar: UInt32) -> [UInt16] {
    Unicode.Scalar(scalar).map { Array(String($0).utf16) } ?? []
  }
}
