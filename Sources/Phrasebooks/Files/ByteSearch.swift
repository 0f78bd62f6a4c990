/// Finds bytes in bytes: `String.contains` compares whole characters, and so misses words whose last mark joins the next.
enum ByteSearch {
  /// Where a word first stands in a range; nil if it does not.
  static func find(_ word: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard let first = word.first, let last = word.last else { return nil }
    var place = range.lowerBound
    let end = range.upperBound - word.count
    while place <= end {
      if bytes[place + word.count - 1] == last, bytes[place] == first, matches(word, bytes, place) {
        return place
      }
      place += 1
    }
    return nil
  }

  /// Whether a word stands anywhere.
  static func contains(_ word: [UInt8], in bytes: [UInt8]) -> Bool {
    find(word, in: bytes, bytes.indices) != nil
  }

  private static func matches(_ word: [UInt8], _ bytes: [UInt8], _ place: Int) -> Bool {
    var index = 1
    while index < word.count {
      if bytes[place + index] != word[index] { return false }
      index += 1
    }
    return true
  }
}
