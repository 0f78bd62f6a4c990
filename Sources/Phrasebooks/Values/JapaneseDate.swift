import WritingSystems

/// Days as Japanese writes them, with the reading of every kanji.
enum JapaneseDate {
  private static let weekdays = ["日", "月", "火", "水", "木", "金", "土"]
  private static let readings = ["にち", "げつ", "か", "すい", "もく", "きん", "ど"]
  private static let days: [Int: String] = [
    1: "ついたち", 2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか", 8: "ようか",
    9: "ここのか", 10: "とおか", 14: "じゅうよっか", 20: "はつか", 24: "にじゅうよっか",
  ]

  /// `11月25日（水）` or, in plain Japanese, `11月25日（水曜日）`, in ruby notation; with the year before it if that is
  /// wanted.
  static func text(_ date: MessageDate, isPlain: Bool, withYear: Bool = false) -> String {
    let day =
      days[date.day].map { "｜\(date.day)日《\($0)》" } ?? "\(date.day)｜日《にち》"
    let weekday = weekdays[date.weekday - 1]
    let reading = readings[date.weekday - 1]
    let name = isPlain ? "｜\(weekday)曜日《\(reading)ようび》" : "｜\(weekday)《\(reading)》"
    let year = withYear ? "\(date.year)｜年《ねん》" : ""
    return "\(year)\(date.month)｜月《がつ》\(day)（\(name)）"
  }
}
