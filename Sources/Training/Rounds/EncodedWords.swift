/// A header of a mail in other letters than ASCII, by RFC 2047: words of at most 75 letters, folded.
enum EncodedWords {
  /// The text in words of UTF-8 and base64, cut between characters.
  static func write(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var words: [[UInt8]] = [[]]
    for character in text where !character.isNewline {
      let bytes = Array(String(character).utf8)
      if words[words.count - 1].count + bytes.count > 42 { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?UTF-8?B?\(String(decoding: Base64.write($0), as: UTF8.self))?=" }
      .joined(separator: "\r\n ")
  }
}
