/// Changes between the two kinds of kana.
public enum KanaFolding {
  /// UTF-8 text with every katakana that has a hiragana written as that; the length does not change.
  ///
  /// ー and the katakana without a hiragana (ヷ, ヸ, ヹ, ヺ, ㇰ …) stay.
  public static func hiragana(_ text: [UInt8]) -> [UInt8] {
    shifted(text, from: 0x30A1...0x30F6, by: -0x60)
  }

  /// The text with every katakana that has a hiragana written as that.
  public static func hiragana(_ text: String) -> String {
    String(decoding: hiragana(Array(text.utf8)), as: UTF8.self)
  }

  /// The text with every hiragana written as katakana.
  public static func katakana(_ text: String) -> String {
    String(decoding: shifted(Array(text.utf8), from: 0x3041...0x3096, by: 0x60), as: UTF8.self)
  }

  /// Whether a scalar is hiragana or katakana, with the marks that stand among them (ー, ・ is not one).
  public static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x3096, 0x3099...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF,
      0xFF66...0xFF9F:
      true
    default: false
    }
  }

  /// Moves every three-byte scalar of a range by the same distance.
  private static func shifted(_ text: [UInt8], from range: ClosedRange<Int>, by distance: Int)
    -> [UInt8]
  {
    var result = text
    var index = 0
    while index + 2 < result.count {
      guard result[index] == 0xE3 else {
        index += 1
        continue
      }
      let scalar =
        0x3000 | (Int(result[index + 1] & 0x3F) << 6) | Int(result[index + 2] & 0x3F)
      if range.contains(scalar) {
        let moved = scalar + distance
        result[index + 1] = UInt8(0x80 | (moved >> 6 & 0x3F))
        result[index + 2] = UInt8(0x80 | (moved & 0x3F))
      }
      index += 3
    }
    return result
  }
}
