import Fonts
import Geometry
import Typesetting

extension PDFTextWriter {
  /// A white edge below the letters, as outlines: drawn as text it would be read twice.
  mutating func writeHalo(_ placed: PlacedText, size: Double) {
    out.append("/Artifact BMC\nq 1 1 1 RG 1 J 1 j\n")
    for (line, origin) in zip(placed.text.lines, placed.origins) {
      shapes(line.pieces, origin: origin, placed.size, isStroked: true, halo: placed.halo)
      for ruby in line.ruby {
        let start = Point(
          x: origin.x + ruby.x * placed.size, y: origin.y - ruby.rise * placed.size)
        shapes(
          ruby.pieces, origin: start, placed.size * ruby.scale, isStroked: true, halo: placed.halo)
      }
    }
    out.append("Q\nEMC\n")
  }

  /// Letters as filled paths, and an invisible layer of words over them.
  mutating func writeOutlined(_ placed: PlacedText, size: Double) -> [TextMark] {
    out.append("/Artifact BMC\nq ")
    out.append(placed.colour == .white ? "1 g\n" : "0 g\n")
    for (line, origin) in zip(placed.text.lines, placed.origins) {
      shapes(line.pieces, origin: origin, placed.size, isStroked: false, halo: 0)
    }
    out.append("Q\nEMC\n")
    begin("P", mark)
    out.append("BT 3 Tr /L ")
    out.append(size)
    out.append("Tf\n")
    for (line, origin) in zip(placed.text.lines, placed.origins) {
      for word in WordSlots(line: line, units: placed.text.units).words {
        write(word, origin: origin, em: placed.size, size: size)
      }
    }
    out.append("100 Tz 0 Tr ET\nEMC\n")
    return [.words(mark)]
  }

  private mutating func shapes(
    _ pieces: [GlyphPiece], origin: Point, _ em: Double, isStroked: Bool, halo: Double
  ) {
    for piece in pieces {
      if !isStroked, let letter = piece.glyphs.first(where: { piece.font.hasInk($0.id) }) {
        resources.layer.use(piece.font, glyph: letter.id)
      }
      let scale = em * PDFContent.points / Double(piece.font.unitsPerEm)
      var x = origin.x * PDFContent.points + piece.x * em * PDFContent.points
      let y = pageHeight - origin.y * PDFContent.points
      for glyph in piece.glyphs {
        defer { x += Double(glyph.advance) * scale }
        guard piece.font.hasInk(glyph.id) else { continue }
        let form = resources.form(for: glyph.id, of: piece.font, isStroked: isStroked)
        out.append("q ")
        out.append(fine: scale)
        out.append("0 0 ")
        out.append(fine: scale)
        out.append(place: x + Double(glyph.dx) * scale)
        out.append(place: y + Double(glyph.dy) * scale)
        out.append("cm ")
        if isStroked {
          out.append(2 * halo * PDFContent.points / scale)
          out.append("w ")
        }
        out.append("/X")
        out.append(form)
        out.append(" Do Q\n")
      }
    }
  }

  /// One word: slots of equal width, one `Tj` a piece, pieces in reading order, glyphs inside a piece in visual order.
  private mutating func write(_ word: WordSlots.Word, origin: Point, em: Double, size: Double) {
    let slot = word.width / Double(max(1, word.visual.count)) * em * PDFContent.points
    let stretch = slot / (size * resources.layer.width) * 100
    out.append(max(1, stretch))
    out.append("Tz\n")
    let left = (origin.x + word.x * em) * PDFContent.points
    let y = pageHeight - origin.y * PDFContent.points
    for piece in word.pieces {
      out.append("1 0 0 1 ")
      out.append(place: left + Double(piece.lowerBound) * slot)
      out.append(place: y)
      out.append("Tm<")
      for scalar in word.visual[piece] { out.append(hex: resources.layer.code(of: scalar)) }
      out.append(">Tj\n")
    }
  }
}
