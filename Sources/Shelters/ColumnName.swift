internal import WritingSystems

/// The name of a column without what towns add to it: width, blanks, marks, units, dates.
enum ColumnName {
  /// The folded name that ``ColumnMeaning`` looks up, and the date that stood in it.
  static func read(_ name: String) -> (folded: String, date: String?) {
    let compared = Normalizer.normalize(name, to: .caseFolded)
    let (rest, date) = withoutDate(compared)
    return (fold(rest), date)
  }

  /// A name folded for comparing, without marks and units but with any date.
  static func fold(_ name: String) -> String {
    var folded = TextSearch.folded(name)
    for unit in units where folded.hasSuffix(unit) { folded.removeLast(unit.count) }
    return String(folded.filter { !marks.contains($0) })
  }

  private static let units = ["(人)", "(名)", "(m)", "(世界測地系)", "()"]
  private static let marks: Set<Character> = [
    "_", "(", ")", "・", "、", ",", ":", ".", "\"", "'", "*", "※", "[", "]", "【", "】", "「", "」", "-",
    "/",
  ]

  /// Takes the first date or time out of a name: `避難者数(1月13日6時現在)`, `r6.1.13人数`.
  private static func withoutDate(_ name: String) -> (rest: String, date: String?) {
    let letters = Array(name)
    var start = 0
    while start < letters.count {
      if let end = endOfDate(letters, from: start) {
        let rest = String(letters[..<start] + letters[end...])
        return (rest, String(letters[start..<end]))
      }
      start += 1
    }
    return (name, nil)
  }

  private static func endOfDate(_ letters: [Character], from start: Int) -> Int? {
    let head = String(letters[start...].prefix(3))
    let isEra = ["令和", "平成", "午前", "午後"].contains { head.hasPrefix($0) }
    let isShortEra =
      (head.hasPrefix("r") || head.hasPrefix("h")) && head.dropFirst().first?.isNumber == true
    guard isEra || isShortEra || letters[start].isNumber else { return nil }
    var end = start + (isShortEra ? 1 : 0)
    while end < letters.count, letters[end].isNumber || dateLetters.contains(letters[end]) {
      end += 1
    }
    let run = letters[start..<end]
    let isDate = run.contains(where: \.isNumber) && run.contains { "年月日時:/.-".contains($0) }
    return isDate ? end : nil
  }

  private static let dateLetters = Set("年月日時分半頃:/.-~ 現在点午前後令和平成元")
}
