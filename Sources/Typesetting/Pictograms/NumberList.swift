/// Numbers with blanks or one comma between them, as in `0 0 96 96`.
enum NumberList {
  /// The numbers of a text; nil if there is anything else in it.
  static func read(_ text: some StringProtocol) -> [Double]? {
    var numbers: [Double] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split(whereSeparator: isBlank)
      if words.isEmpty { return nil }
      for word in words {
        guard isPlain(word), let number = Double(word), abs(number) <= 1_000_000 else {
          return nil
        }
        numbers.append(number)
      }
    }
    return numbers
  }

  /// The blanks of XML, without the many others of Unicode.
  static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\n" || character == "\t" || character == "\r"
  }

  /// `Double` would also take `nan`, `infinity` and hexadecimal numbers.
  private static func isPlain(_ word: some StringProtocol) -> Bool {
    word.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    }
  }
}
