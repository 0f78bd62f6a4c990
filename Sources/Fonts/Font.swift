import CHarfBuzz

/// One face of a font file, opened for shaping, outlines and subsetting.
///
/// Not `Sendable`: it keeps caches and a shaping buffer.
@safe public final class Font {
  /// The name it was opened by, `NotoSansCJK-Bold.ttc#2`.
  public let name: String
  /// Its number in its library, in the order of opening.
  public let number: Int
  /// Font units to the em.
  public let unitsPerEm: Int
  /// How many glyphs it has.
  public let glyphCount: Int
  /// The height above the baseline that its maker names, in ems.
  public let ascender: Double
  /// The depth below the baseline that its maker names, in ems, positive.
  public let descender: Double
  /// Whether its outlines are CFF.
  public let isCFF: Bool
  /// Faces with the same key share one table of outlines: one subset serves them all.
  public let outlineKey: String

  let file: FontFile
  let face: OpaquePointer
  let font: OpaquePointer
  let buffer: OpaquePointer
  private var nominal: [UInt16]
  private var isKnown: [Bool]
  private var extentsCache: [UInt16: GlyphExtents] = [:]

  init?(name: String, file: FontFile, face index: Int, number: Int) {
    guard let face = unsafe hb_face_create(file.blob, UInt32(index)),
      let font = unsafe hb_font_create(face), let buffer = unsafe hb_buffer_create()
    else { return nil }
    glyphCount = Int(unsafe hb_face_get_glyph_count(face))
    self.name = name
    self.number = number
    self.file = file
    unsafe self.face = unsafe face
    unsafe self.font = unsafe font
    unsafe self.buffer = unsafe buffer
    unitsPerEm = Int(unsafe hb_face_get_upem(face))
    var extents = hb_font_extents_t()
    unsafe hb_font_get_h_extents(font, &extents)
    ascender = Double(extents.ascender) / Double(unitsPerEm)
    descender = -Double(extents.descender) / Double(unitsPerEm)
    let table = unsafe hb_face_reference_table(face, Font.tag("CFF "))
    isCFF = unsafe hb_blob_get_length(table) > 0
    unsafe hb_blob_destroy(table)
    outlineKey = isCFF ? file.path : name
    nominal = [UInt16](repeating: 0, count: 0x1_0000)
    isKnown = [Bool](repeating: false, count: 0x100)
    if glyphCount == 0 || unitsPerEm == 0 { return nil }
  }

  deinit {
    unsafe hb_buffer_destroy(buffer)
    unsafe hb_font_destroy(font)
    unsafe hb_face_destroy(face)
  }

  /// The file the face lies in.
  public var path: String { file.path }

  /// The glyph the font has for a character by itself; nil if it has none.
  public func glyph(for scalar: UInt32) -> UInt16? {
    if scalar < 0x1_0000 {
      let block = Int(scalar >> 8)
      if !isKnown[block] { learn(block) }
      let glyph = nominal[Int(scalar)]
      return glyph == 0 ? nil : glyph
    }
    var glyph: hb_codepoint_t = 0
    guard unsafe hb_font_get_nominal_glyph(font, scalar, &glyph) != 0 else { return nil }
    return UInt16(truncatingIfNeeded: glyph)
  }

  /// The advance of a glyph in font units.
  public func advance(of glyph: UInt16) -> Int32 {
    unsafe hb_font_get_glyph_h_advance(font, hb_codepoint_t(glyph))
  }

  /// The ink of a glyph.
  public func extents(of glyph: UInt16) -> GlyphExtents {
    if let known = extentsCache[glyph] { return known }
    var raw = hb_glyph_extents_t()
    var result = GlyphExtents.empty
    if unsafe hb_font_get_glyph_extents(font, hb_codepoint_t(glyph), &raw) != 0 {
      result = GlyphExtents(
        left: raw.x_bearing, bottom: raw.y_bearing + raw.height, right: raw.x_bearing + raw.width,
        top: raw.y_bearing)
    }
    extentsCache[glyph] = result
    return result
  }

  private func learn(_ block: Int) {
    isKnown[block] = true
    for low in 0..<256 {
      var glyph: hb_codepoint_t = 0
      let scalar = hb_codepoint_t(block << 8 | low)
      if unsafe hb_font_get_nominal_glyph(font, scalar, &glyph) != 0 {
        nominal[block << 8 | low] = UInt16(truncatingIfNeeded: glyph)
      }
    }
  }

  static func tag(_ name: StaticString) -> hb_tag_t {
    name.withUTF8Buffer { unsafe $0.reduce(0) { $0 << 8 | hb_tag_t($1) } }
  }
}

extension Font {
  /// Whether a glyph draws anything.
  public func hasInk(_ glyph: UInt16) -> Bool {
    let ink = extents(of: glyph)
    return ink.right > ink.left && ink.top > ink.bottom
  }
}
