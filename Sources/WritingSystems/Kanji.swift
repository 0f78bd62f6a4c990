/// Which characters count as kanji in Japanese text.
public enum Kanji {
  /// Whether a scalar needs a reading.
  public static func needsReading(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005, 0x3007, 0x303B, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Whether a scalar belongs to a run of kanji, as ruby notation counts it: with 〆 and ヶ.
  public static func isBase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x3006 || scalar.value == 0x30F6 || needsReading(scalar)
  }
}
