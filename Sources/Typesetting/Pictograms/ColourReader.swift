import Geometry

/// Reads a colour written as SVG does: `#000`, `#FF4B00` or `none`.
enum ColourReader {
  /// A colour, or the wish for none.
  struct Paint: Hashable {
    var colour: Colour?
  }

  /// What a text says; nil if it cannot be read.
  static func read(_ text: String) -> Paint? {
    if text == "none" { return Paint() }
    guard text.first == "#" else { return nil }
    let digits = text.dropFirst()
    // `UInt32(_:radix:)` would also take a sign.
    guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else {
      return nil
    }
    switch digits.utf8.count {
    case 3:
      let (red, green, blue) = (value >> 8 & 0xF, value >> 4 & 0xF, value & 0xF)
      return Paint(colour: Colour((red << 16 | green << 8 | blue) * 0x11))
    case 6:
      return Paint(colour: Colour(value))
    default:
      return nil
    }
  }
}
