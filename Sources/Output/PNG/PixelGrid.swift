/// The dots of a drawing, row by row from the top.
struct PixelGrid: Equatable {
  /// How many dots a row has.
  var width: Int
  /// How many rows there are.
  var height: Int
  /// Each dot as `0xRRGGBB`.
  var dots: [UInt32]

  /// Whether no dot has a colour.
  var isGrey: Bool {
    dots.allSatisfy { $0 == ($0 & 0xFF) * 0x01_0101 }
  }
}
