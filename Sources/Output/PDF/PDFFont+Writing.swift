import Fonts

extension PDFFont {
  /// Writes the font with its descendants and says the number of its Type 0 object.
  func write(to file: PDFFile) throws(FontError) -> Int {
    let subset = try font.subset(glyphs: glyphs)
    let name = baseName
    let sorted = glyphs.map { (code: code(of: $0), glyph: $0) }.sorted { $0.code < $1.code }
    let program = addProgram(subset, to: file)
    let descriptor = file.add(descriptor(name, program: program, isCFF: subset.isCFF))
    var descendant = ByteBuffer()
    descendant.append("<</Type/Font/Subtype/CIDFontType")
    descendant.append(subset.isCFF ? 0 : 2)
    descendant.append("/BaseFont/")
    descendant.append(name)
    descendant.append(
      "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
    descendant.append(descriptor)
    descendant.append(" 0 R/DW 1000")
    if !subset.isCFF {
      var map = ByteBuffer()
      map.append(bigEndian: 0, bytes: 2)
      for entry in sorted {
        map.append(bigEndian: Int(subset.newGlyphs[entry.glyph] ?? 0), bytes: 2)
      }
      descendant.append("/CIDToGIDMap ")
      descendant.append(file.addStream(map.bytes))
      descendant.append(" 0 R")
    }
    descendant.append("/W[")
    let scale = 1000 / Double(font.unitsPerEm)
    for entry in sorted {
      descendant.append(Int(entry.code))
      descendant.append("[")
      descendant.append(Double(font.advance(of: entry.glyph)) * scale)
      descendant.append("]")
    }
    descendant.append("]>>")
    var type0 = ByteBuffer()
    type0.append("<</Type/Font/Subtype/Type0/BaseFont/")
    type0.append(name)
    type0.append("/Encoding/Identity-H/DescendantFonts[")
    type0.append(file.add(descendant))
    type0.append(" 0 R]/ToUnicode ")
    type0.append(
      file.addStream(
        ToUnicodeMap.bytes(sorted.map { ($0.code, text(of: $0.glyph)) }.filter { !$0.1.isEmpty })))
    type0.append(" 0 R>>")
    return file.add(type0)
  }

  private func addProgram(_ subset: FontSubset, to file: PDFFile) -> Int {
    var entries = ByteBuffer()
    if subset.isCFF {
      entries.append("/Subtype/CIDFontType0C")
    } else {
      entries.append("/Length1 ")
      entries.append(subset.program.count)
    }
    return file.addStream(entries: entries, subset.program)
  }

  /// `AAAAAB+NotoSans-Bold`: six letters and a plus say that the font is a subset.
  private var baseName: String {
    var name = font.name
    if let hash = name.lastIndex(of: "#") { name = String(name[..<hash]) }
    if let dot = name.lastIndex(of: ".") { name = String(name[..<dot]) }
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return "AAAA\(letters[number / 26 % 26])\(letters[number % 26])+\(name)"
  }

  private func descriptor(_ name: String, program: Int, isCFF: Bool) -> ByteBuffer {
    var body = ByteBuffer()
    body.append("<</Type/FontDescriptor/FontName/")
    body.append(name)
    body.append("/Flags 4/FontBBox[-1000 -1000 3000 2000]/ItalicAngle 0/Ascent ")
    body.append(Int((font.ascender * 1000).rounded()))
    body.append("/Descent ")
    body.append(-Int((font.descender * 1000).rounded()))
    body.append("/CapHeight 700/StemV 80/FontFile")
    body.append(isCFF ? 3 : 2)
    body.append(" ")
    body.append(program)
    body.append(" 0 R>>")
    return body
  }
}
