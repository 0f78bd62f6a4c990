import CHarfBuzz

extension Font {
  /// The font with only the given glyphs, without hints, as a PDF needs it.
  ///
  /// HarfBuzz is handed only the tables of outlines and widths: with no character map and no substitutions it has
  /// nothing to enumerate, which is where its time would go in a font of 65,535 glyphs.
  public func subset(glyphs: [UInt16]) throws(FontError) -> FontSubset {
    guard let input = unsafe hb_subset_input_create_or_fail() else { throw .subsettingFailed(name) }
    defer { unsafe hb_subset_input_destroy(input) }
    let wanted = unsafe hb_subset_input_glyph_set(input)
    unsafe hb_set_add(wanted, 0)
    for glyph in glyphs { unsafe hb_set_add(wanted, hb_codepoint_t(glyph)) }
    unsafe hb_subset_input_set_flags(
      input, HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue)
    guard let source = unsafe hb_face_builder_create() else { throw .subsettingFailed(name) }
    defer { unsafe hb_face_destroy(source) }
    for tag in Self.outlineTables {
      let table = unsafe hb_face_reference_table(face, tag)
      if unsafe hb_blob_get_length(table) > 0 {
        unsafe hb_face_builder_add_table(source, tag, table)
      }
      unsafe hb_blob_destroy(table)
    }
    guard let plan = unsafe hb_subset_plan_create_or_fail(source, input) else {
      throw .subsettingFailed(name)
    }
    defer { unsafe hb_subset_plan_destroy(plan) }
    guard let small = unsafe hb_subset_plan_execute_or_fail(plan) else {
      throw .subsettingFailed(name)
    }
    defer { unsafe hb_face_destroy(small) }
    let blob =
      unsafe isCFF
      ? hb_face_reference_table(small, Font.tag("CFF ")) : hb_face_reference_blob(small)
    defer { unsafe hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let data = unsafe hb_blob_get_data(blob, &length), length > 0 else {
      throw .subsettingFailed(name)
    }
    let program = unsafe [UInt8](UnsafeRawBufferPointer(start: data, count: Int(length)))
    var map: [UInt16: UInt16] = [:]
    if !isCFF {
      let mapping = unsafe hb_subset_plan_old_to_new_glyph_mapping(plan)
      for glyph in glyphs {
        map[glyph] = UInt16(truncatingIfNeeded: unsafe hb_map_get(mapping, hb_codepoint_t(glyph)))
      }
    }
    return FontSubset(program: program, isCFF: isCFF, newGlyphs: map)
  }

  private static var outlineTables: [hb_tag_t] {
    [
      tag("CFF "), tag("glyf"), tag("loca"), tag("head"), tag("hhea"), tag("hmtx"), tag("maxp"),
    ]
  }
}
