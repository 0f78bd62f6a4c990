/// How wide text is in the columns of a terminal: a full-width character is two.
public enum DisplayWidth {
  /// The width of a text.
  public static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// A text with blanks behind it, or before it, up to a width; longer text stays whole.
  static func pad(_ text: String, to width: Int, atEnd: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - of(text)))
    return atEnd ? blanks + text : text + blanks
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x20, 0x200B...0x200F, 0xFE00...0xFE0F, 0x3099, 0x309A, 0x0300...0x036F: 0
    // Half-width kana and the signs of JIS that Japanese fonts draw wide though they are Latin-1.
    case 0xFF61...0xFFDC, 0xFFE8...0xFFEE: 1
    case 0xA7, 0xA8, 0xB0, 0xB1, 0xB4, 0xB6, 0xD7, 0xF7: 2
    case 0..<0x1100: 1
    case 0x1160...0x2000: 1
    default: 2
    }
  }
}
