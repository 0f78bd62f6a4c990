import Fonts
import Geometry
import Typesetting

/// Writes the glyphs of one placed text with its marked content.
struct PDFTextWriter {
  let resources: PDFResources
  let pageHeight: Double
  /// The next mark to give.
  var mark: Int
  var out = ByteBuffer()

  init(resources: PDFResources, pageHeight: Double, mark: Int) {
    self.resources = resources
    self.pageHeight = pageHeight
    self.mark = mark
  }

  mutating func write(_ placed: PlacedText) -> [TextMark] {
    let size = placed.size * PDFContent.points
    if placed.hasEdge { writeHalo(placed, size: size) }
    if placed.text.isOutlined { return writeOutlined(placed, size: size) }
    if placed.text.lines.contains(where: { !$0.ruby.isEmpty }) {
      return writeRuby(placed, size: size)
    }
    begin("P", mark)
    beginText(placed.colour)
    for (line, origin) in zip(placed.text.lines, placed.origins) {
      for piece in line.pieces {
        glyphs(of: piece, units: placed.text.units, at: point(origin), size: size)
      }
    }
    end()
    return [.words(mark)]
  }

  /// All base text of the block first, then all ruby: so the base reads without the ruby in its middle.
  private mutating func writeRuby(_ placed: PlacedText, size: Double) -> [TextMark] {
    var marks: [TextMark] = []
    var bases: [Int: Int] = [:]
    var open: Int? = -2
    var isOpen = false
    for (line, origin) in zip(placed.text.lines, placed.origins) {
      for piece in line.pieces {
        if !isOpen || piece.ruby != open {
          if isOpen { end() }
          begin(piece.ruby == nil ? "Span" : "RB", mark)
          beginText(placed.colour)
          isOpen = true
          open = piece.ruby
          if let number = piece.ruby {
            bases[number] = marks.count
            marks.append(.ruby(base: mark, reading: mark))
          } else {
            marks.append(.words(mark))
          }
          mark += 1
        }
        glyphs(of: piece, units: placed.text.units, at: point(origin), size: size)
      }
    }
    if isOpen { end() }
    for (line, origin) in zip(placed.text.lines, placed.origins) {
      for ruby in line.ruby {
        guard let index = bases[ruby.number], case .ruby(let base, _) = marks[index] else {
          continue
        }
        begin("RT", mark)
        beginText(placed.colour)
        let start = point(
          Point(x: origin.x + ruby.x * placed.size, y: origin.y - ruby.rise * placed.size))
        for piece in ruby.pieces {
          glyphs(of: piece, units: ruby.units, at: start, size: size * ruby.scale)
        }
        end()
        marks[index] = .ruby(base: base, reading: mark)
        mark += 1
      }
    }
    return marks
  }

  private func point(_ origin: Point) -> Point {
    Point(x: origin.x * PDFContent.points, y: pageHeight - origin.y * PDFContent.points)
  }

  mutating func begin(_ tag: StaticString, _ mark: Int) {
    out.append("/")
    out.append(tag)
    out.append("<</MCID ")
    out.append(mark)
    out.append(">>BDC\n")
  }

  private mutating func beginText(_ colour: Colour) {
    out.append(colour == .white ? "1 g BT\n" : "0 g BT\n")
  }

  private mutating func end() { out.append("ET\nEMC\n") }

  /// The glyphs of a piece: codes where a glyph stands for its own characters, `/ActualText` around what does not.
  private mutating func glyphs(
    of piece: GlyphPiece, units: [UInt16], at origin: Point, size: Double
  ) {
    let font = resources.font(for: piece.font)
    let scale = size / Double(piece.font.unitsPerEm)
    let adjustment = 1000 / Double(piece.font.unitsPerEm)
    let start = origin.x + piece.x * size
    let glyphs = piece.glyphs
    out.append("/F")
    out.append(font.number)
    out.append(" ")
    out.append(size)
    out.append("Tf\n")
    var show = Show(scale: scale, adjustment: adjustment, start: start, baseline: origin.y)
    let spans = GlyphSpans(piece, units: units, font: font)
    for span in spans.spans {
      if let text = span.text {
        closeShow(&show)
        out.append("/Span<</ActualText<FEFF")
        for unit in units[text] { out.append(hex: unit) }
        out.append(">>>BDC\n")
      }
      for cluster in spans.clusters[span.clusters] {
        if span.text != nil {
          for glyph in glyphs[cluster.glyphs] {
            font.suggest(glyph.id, from: units[cluster.units])
          }
        }
        for glyph in glyphs[cluster.glyphs] { append(glyph, of: piece.font, font, &show) }
      }
      if span.text != nil {
        closeShow(&show)
        out.append("EMC\n")
      }
    }
    closeShow(&show)
  }

  /// Where the pen is while the glyphs of a piece are shown, in font units.
  private struct Show {
    var scale: Double
    var adjustment: Double
    var start: Double
    var baseline: Double
    var pen: Int32 = 0
    var viewer: Int32 = 0
    var raise: Int32 = 0
    var isOpen = false
  }

  private mutating func append(
    _ glyph: Glyph, of font: Font, _ embedded: PDFFont, _ show: inout Show
  ) {
    let x = show.pen + glyph.dx
    let negligible = Int32(Double(font.unitsPerEm) * GlyphSpans.negligible)
    if !show.isOpen || abs(glyph.dy - show.raise) > negligible {
      closeShow(&show)
      out.append("1 0 0 1 ")
      out.append(place: show.start + Double(x) * show.scale)
      out.append(place: show.baseline + Double(glyph.dy) * show.scale)
      out.append("Tm[<")
      show.isOpen = true
      show.viewer = x
      show.raise = glyph.dy
    } else if x != show.viewer {
      out.append(">")
      out.append(Double(show.viewer - x) * show.adjustment)
      out.append("<")
      show.viewer = x
    }
    out.append(hex: embedded.code(of: glyph.id))
    show.viewer += font.advance(of: glyph.id)
    show.pen += glyph.advance
  }

  private mutating func closeShow(_ show: inout Show) {
    if show.isOpen { out.append(">]TJ\n") }
    show.isOpen = false
  }
}
