/// Text folded for searching: two texts that a person would take for the same word have the same folding.
///
/// Width, kana kind, case, accents, blanks and invisible characters do not count: `ﾄｲﾚ`, `トイレ` and `といれ` fold to
/// one, and so do `Đi` and `di`. A folding is for comparing only and is never shown.
public enum TextSearch {
  /// The folding of a text.
  public static func folded(_ text: String) -> String {
    String(decoding: folded(Array(text.utf8)), as: UTF8.self)
  }

  /// The folding of UTF-8 text, as UTF-8; line feeds stay, so that many texts can be folded at once.
  public static func folded(_ text: [UInt8]) -> [UInt8] {
    if text.allSatisfy({ $0 < 0x80 }) { return text.compactMap(foldedASCII) }
    let compared = Normalizer.normalize(text, to: .caseFolded)
    let decomposed = Normalizer.normalize(compared, to: .decomposed)
    return Normalizer.normalize(KanaFolding.hiragana(withoutAccents(decomposed)), to: .composed)
  }

  private static func foldedASCII(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte + 0x20
    case 0x20, 0x09: nil
    default: byte
    }
  }

  /// Drops the combining accents (U+0300 to U+036F) and blanks, and plain letters for those that have no decomposition.
  private static func withoutAccents(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      let next = index + 1 < text.count ? text[index + 1] : 0
      switch (byte, next) {
      case (0xCC, _), (0xCD, 0x80...0xAF): index += 2
      case (0xC4, 0x91):
        result.append(0x64)
        index += 2  // đ
      case (0xC4, 0xB1):
        result.append(0x69)
        index += 2  // ı
      case (0xC5, 0x82):
        result.append(0x6C)
        index += 2  // ł
      case (0xC3, 0xB8):
        result.append(0x6F)
        index += 2  // ø
      case (0x20, _), (0x09, _): index += 1
      default:
        result.append(byte)
        index += 1
      }
    }
    return result
  }
}
