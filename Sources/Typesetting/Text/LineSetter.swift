import Fonts
import WritingSystems

/// Turns ranges of units into lines of glyphs in visual order.
struct LineSetter {
  let text: PreparedText

  func set(width: Double, lines limit: Int, mayPart: Bool) -> SetText {
    let found = LineFinder(text: text, mayPart: mayPart).lines(width: width, limit: limit)
    return SetText(
      language: text.language.tag, units: text.units, lines: found.lines.map(line),
      isOutlined: text.runs.contains { $0.level & 1 == 1 }, overflows: found.overflows)
  }

  private func line(_ range: Range<Int>) -> SetLine {
    var end = range.upperBound
    while end > range.lowerBound, text.units[end - 1] == 0x20 { end -= 1 }
    let shown = range.lowerBound..<end
    var pieces: [(piece: GlyphPiece, level: UInt8)] = []
    for run in text.runs where run.units.overlaps(shown) {
      pieces.append((piece(run, run.units.clamped(to: shown)), run.level))
    }
    Self.reorder(&pieces)
    var line = SetLine(units: shown, pieces: [], ruby: [], width: 0, inkTop: 0, inkBottom: 0)
    for index in pieces.indices {
      pieces[index].piece.x = line.width
      let piece = pieces[index].piece
      let scale = 1 / Double(piece.font.unitsPerEm)
      for glyph in piece.glyphs {
        line.width += Double(glyph.advance) * scale
        let ink = piece.font.extents(of: glyph.id)
        line.inkTop = max(line.inkTop, Double(ink.top + glyph.dy) * scale)
        line.inkBottom = max(line.inkBottom, -Double(ink.bottom + glyph.dy) * scale)
      }
      line.pieces.append(piece)
    }
    addRuby(to: &line)
    return line
  }

  private func piece(_ run: PreparedText.Run, _ units: Range<Int>) -> GlyphPiece {
    var piece = GlyphPiece(
      font: run.font, glyphs: [], units: units, isRightToLeft: run.level & 1 == 1, x: 0,
      ruby: run.ruby)
    if units == run.units {
      piece.glyphs = run.glyphs
      return piece
    }
    let edges = [units.lowerBound, units.upperBound].filter {
      $0 != run.units.lowerBound && $0 != run.units.upperBound
    }
    let isSafe = edges.allSatisfy { edge in
      run.glyphs.contains { Int($0.cluster) == edge && !$0.isUnsafeToBreak }
    }
    if isSafe {
      piece.glyphs = run.glyphs.filter { units.contains(Int($0.cluster)) }
    } else {
      run.font.shape(
        text.units, units, script: run.script, language: text.language.shapingTag,
        isRightToLeft: piece.isRightToLeft, into: &piece.glyphs)
    }
    return piece
  }

  /// Rule L2 of UAX #9 over whole pieces.
  private static func reorder(_ pieces: inout [(piece: GlyphPiece, level: UInt8)]) {
    guard let highest = pieces.map(\.level).max(), highest > 0 else { return }
    let lowestOdd = pieces.map(\.level).filter { $0 & 1 == 1 }.min() ?? 1
    for level in stride(from: highest, through: lowestOdd, by: -1) {
      var start = 0
      while start < pieces.count {
        if pieces[start].level < level {
          start += 1
          continue
        }
        var end = start
        while end < pieces.count, pieces[end].level >= level { end += 1 }
        pieces[start..<end].reverse()
        start = end
      }
    }
  }

  private func addRuby(to line: inout SetLine) {
    let scale = text.rubyScale
    for (number, ruby) in text.ruby.enumerated() where line.units.contains(ruby.base.lowerBound) {
      guard let base = line.pieces.first(where: { $0.ruby == number }) else { continue }
      let set = ruby.reading.set(width: .infinity, lines: 1)
      guard let reading = set.lines.first else { continue }
      let rise = text.ascender + text.descender * scale
      line.ruby.append(
        RubyPiece(
          number: number, units: ruby.reading.units, pieces: reading.pieces, x: base.x + ruby.x,
          rise: rise, scale: scale))
      line.inkTop = max(line.inkTop, rise + reading.inkTop * scale)
    }
  }
}
