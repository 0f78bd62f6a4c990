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
    var pen: Int32 = 0
    var viewer: Int32 = 0
    var raise: Int32 = 0
    var isOpen = false
    var isSpanned = false
    var index = 0
    while index < glyphs.count {
      let cluster = ClusterRange(glyphs, from: index, units: piece.units)
      let text = units[cluster.units]
      let isPlain =
        cluster.glyphs.count == 1 && font.claims(glyphs[index].id, text: text)
      if isSpanned, isPlain {
        closeShow(&isOpen)
        out.append("EMC\n")
        isSpanned = false
      }
      if !isPlain, !isSpanned {
        closeShow(&isOpen)
        let end = ClusterRange.lastSpanned(glyphs, from: cluster, units: piece.units)
        out.append("/Span<</ActualText<FEFF")
        for unit in units[cluster.units.lowerBound..<end] { out.append(hex: unit) }
        out.append(">>>BDC\n")
        isSpanned = true
      }
      if !isPlain {
        for glyph in glyphs[cluster.glyphs] { font.suggest(glyph.id, from: text) }
      }
      for glyph in glyphs[cluster.glyphs] {
        let x = pen + glyph.dx
        if !isOpen || glyph.dy != raise {
          closeShow(&isOpen)
          out.append("1 0 0 1 ")
          out.append(place: start + Double(x) * scale)
          out.append(place: origin.y + Double(glyph.dy) * scale)
          out.append("Tm[<")
          isOpen = true
          viewer = x
          raise = glyph.dy
        } else if x != viewer {
          out.append(">")
          out.append(Double(viewer - x) * adjustment)
          out.append("<")
          viewer = x
        }
        out.append(hex: font.code(of: glyph.id))
        viewer += piece.font.advance(of: glyph.id)
        pen += glyph.advance
      }
      index = cluster.glyphs.upperBound
    }
    closeShow(&isOpen)
    if isSpanned { out.append("EMC\n") }
  }

  private mutating func closeShow(_ isOpen: inout Bool) {
    if isOpen { out.append(">]TJ\n") }
    isOpen = false
  }
}
