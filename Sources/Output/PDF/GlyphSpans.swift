import Fonts
import Typesetting

/// The clusters of a piece, and which of them stand together under one `/ActualText`.
struct GlyphSpans {
  /// Clusters with the text that a reader takes for them; nil where each glyph says its own.
  struct Span {
    var clusters: Range<Int>
    var text: Range<Int>?
  }

  let clusters: [ClusterRange]
  private(set) var spans: [Span] = []

  /// Vertical offsets up to this share of the em are left out: they part a word for its reader, and nobody sees them.
  static let negligible = 0.004

  init(_ piece: GlyphPiece, units: [UInt16], font: PDFFont) {
    var clusters: [ClusterRange] = []
    var isPlain: [Bool] = []
    var index = 0
    while index < piece.glyphs.count {
      let cluster = ClusterRange(piece.glyphs, from: index, units: piece.units)
      clusters.append(cluster)
      isPlain.append(font.claims(piece, cluster, units: units))
      index = cluster.glyphs.upperBound
    }
    self.clusters = clusters
    var start = 0
    while start < clusters.count {
      var end = start + 1
      if isPlain[start] {
        while end < clusters.count, isPlain[end] { end += 1 }
        spans.append(Span(clusters: start..<end, text: nil))
      } else {
        // PDFium sorts what is shown by its left end: a mark that begins beyond its cluster would come after the next
        // letter, and its text a second time. So that letter belongs to the same span.
        while end < clusters.count, !isPlain[end] || Self.strays(piece, clusters[end - 1]) {
          end += 1
        }
        spans.append(
          Span(
            clusters: start..<end,
            text: clusters[start].units.lowerBound..<clusters[end - 1].units.upperBound))
      }
      start = end
    }
  }

  /// Whether a mark of a cluster is shown by itself and begins beyond the cluster's end.
  private static func strays(_ piece: GlyphPiece, _ cluster: ClusterRange) -> Bool {
    let glyphs = piece.glyphs[cluster.glyphs]
    let limit = Int32(Double(piece.font.unitsPerEm) * negligible)
    guard let first = glyphs.first, glyphs.contains(where: { abs($0.dy - first.dy) > limit }) else {
      return false
    }
    let end = glyphs.reduce(0) { $0 + $1.advance }
    var pen: Int32 = 0
    for glyph in glyphs {
      if pen + glyph.dx > end { return true }
      pen += glyph.advance
    }
    return false
  }
}

extension PDFFont {
  /// Whether a reader gets the text of a cluster from its glyphs alone: one glyph, or one a character at one height.
  func claims(_ piece: GlyphPiece, _ cluster: ClusterRange, units: [UInt16]) -> Bool {
    let glyphs = piece.glyphs[cluster.glyphs]
    if glyphs.count == 1, let glyph = glyphs.first {
      return claims(glyph.id, text: units[cluster.units])
    }
    guard glyphs.count == cluster.units.count, let first = glyphs.first else { return false }
    let limit = Int32(Double(font.unitsPerEm) * GlyphSpans.negligible)
    let pairs = zip(glyphs, cluster.units)
    guard
      pairs.allSatisfy({ glyph, unit in
        abs(glyph.dy - first.dy) <= limit && canClaim(glyph.id, text: units[unit...unit])
      })
    else { return false }
    return pairs.allSatisfy { glyph, unit in claims(glyph.id, text: units[unit...unit]) }
  }
}
