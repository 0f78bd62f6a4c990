/// Words as the checks count them.
enum Words {
  /// The words of ASCII letters, digits and hyphens inside a text that have a letter: `Wi-Fi`, `QR`.
  static func latin(in text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x2D, 0x30...0x39: word.append(byte)
      default: take(&word, into: &words)
      }
    }
    take(&word, into: &words)
    return words
  }

  private static func take(_ word: inout [UInt8], into words: inout [String]) {
    while word.last == 0x2D { word.removeLast() }
    let trimmed = word.drop { $0 == 0x2D }
    if trimmed.contains(where: { $0 >= 0x41 }) {
      words.append(String(decoding: trimmed, as: UTF8.self))
    }
    word.removeAll()
  }
}
