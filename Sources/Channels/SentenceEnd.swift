/// Where sentences end, by the marks of the scripts.
///
/// Thai and Lao have no such mark; their paragraphs are parted at blanks.
enum SentenceEnd {
  /// Marks that end a sentence wherever they stand.
  private static let own: Set<Character> = [
    "。", "｡", "．", "！", "？", "।", "॥", "။", "។", "៕", "۔", "؟",
  ]
  /// Marks that end one only before a blank: they stand in numbers and abbreviations too.
  private static let shared: Set<Character> = [".", "!", "?", "…"]
  private static let closing: Set<Character> = [
    "」", "』", "）", ")", "\"", "”", "’", "'", "》", "】", "]", "»",
  ]

  /// Whether a sentence ends with the last letter of a text, blanks behind it included; `next` is what follows.
  static func isEnd(_ text: ArraySlice<Character>, next: Character) -> Bool {
    if own.contains(next) || shared.contains(next) || closing.contains(next) { return false }
    var words = text
    var hasBlank = false
    while let last = words.last, last.isWhitespace || last == "\u{200B}" {
      hasBlank = hasBlank || last.isWhitespace
      words.removeLast()
    }
    while let last = words.last, closing.contains(last) { words.removeLast() }
    guard let last = words.last else { return false }
    if own.contains(last) { return true }
    guard shared.contains(last), hasBlank else { return false }
    // “No. 5”, “14 p. m. en”: no sentence begins there.
    return last != "." || !(next.isLowercase || next.isNumber)
  }
}
