import Fonts

/// The glyphs of one cluster in a left-to-right piece, and the units they stand for.
struct ClusterRange {
  var glyphs: Range<Int>
  var units: Range<Int>

  init(_ all: [Glyph], from start: Int, units piece: Range<Int>) {
    var end = start + 1
    while end < all.count, all[end].cluster == all[start].cluster { end += 1 }
    let first = Int(all[start].cluster)
    let last = end < all.count ? Int(all[end].cluster) : piece.upperBound
    glyphs = start..<end
    units = first..<max(first, last)
  }
}
