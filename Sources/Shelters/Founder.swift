/// Who runs a school: 青葉市立 in 青葉市立青葉小学校. In other languages the name alone is what people look for.
enum Founder {
  /// The name and its reading without the founder, if the reading tells for certain where it ends.
  static func removed(from japanese: String, kana: String) -> (japanese: String, kana: String) {
    for (word, readings) in words {
      guard let end = NameParser.onlyInnerEnd(of: word, in: japanese) else { continue }
      let ends = readings.compactMap { NameParser.onlyInnerEnd(of: $0, in: kana) }
      guard ends.count == 1, let kanaEnd = ends.first else { continue }
      return (String(japanese[end...]).trimmed, String(kana[kanaEnd...]).trimmed)
    }
    return (japanese, kana)
  }

  private static let words: [(String, [String])] = [
    ("市立", ["しりつ", "いちりつ"]), ("町立", ["ちょうりつ"]), ("村立", ["そんりつ"]), ("区立", ["くりつ"]),
    ("県立", ["けんりつ"]), ("都立", ["とりつ"]), ("府立", ["ふりつ"]), ("道立", ["どうりつ"]),
  ]
}
