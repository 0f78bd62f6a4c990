import CHarfBuzz

extension Font {
  /// Shapes a part of a text, appending its glyphs in visual order, in font units.
  ///
  /// `units` is the whole paragraph in UTF-16, so that letters know their neighbours; clusters count from its beginning.
  /// `script` is an ISO 15924 code as four bytes in a number, `language` a BCP 47 tag.
  public func shape(
    _ units: [UInt16], _ range: Range<Int>, script: UInt32, language: String, isRightToLeft: Bool,
    into glyphs: inout [Glyph]
  ) {
    unsafe hb_buffer_clear_contents(buffer)
    unsafe units.withUnsafeBufferPointer { text in
      unsafe hb_buffer_add_utf16(
        buffer, text.baseAddress, Int32(text.count), UInt32(range.lowerBound), Int32(range.count))
    }
    unsafe hb_buffer_set_direction(
      buffer, isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    unsafe hb_buffer_set_script(buffer, hb_script_from_iso15924_tag(script))
    unsafe hb_buffer_set_language(buffer, hb_language_from_string(language, -1))
    unsafe hb_shape(font, buffer, nil, 0)
    var count: UInt32 = 0
    guard let infos = unsafe hb_buffer_get_glyph_infos(buffer, &count),
      let positions = unsafe hb_buffer_get_glyph_positions(buffer, nil)
    else { return }
    glyphs.reserveCapacity(glyphs.count + Int(count))
    for index in 0..<Int(count) {
      let info = unsafe infos[index]
      let position = unsafe positions[index]
      glyphs.append(
        Glyph(
          id: UInt16(truncatingIfNeeded: info.codepoint), isUnsafeToBreak: info.mask & 1 != 0,
          cluster: Int32(bitPattern: info.cluster), advance: position.x_advance,
          dx: position.x_offset, dy: position.y_offset))
    }
  }

  /// The one glyph that a ligature name makes (`water_drop` in an icon font); nil if the font has none.
  public func ligature(_ name: String) -> UInt16? {
    var glyphs: [Glyph] = []
    let units = Array(name.utf16)
    shape(
      units, 0..<units.count, script: 0x4C61_746E, language: "en", isRightToLeft: false,
      into: &glyphs)
    guard glyphs.count == 1, let glyph = glyphs.first, glyph.id != 0, units.count > 1 else {
      return nil
    }
    return glyph.id
  }
}
