internal import Tables

/// Days as people type them, from folded text; nil for all that is not plainly one.
enum EntryDay {
  private static let eras = [
    ("令和", 2018), ("r", 2018), ("平成", 1988), ("h", 1988), ("昭和", 1925), ("s", 1925),
  ]

  /// `2026/9/1`, `2026.9.1`, `2026年9月1日(火)`, `r8.9.1`, `令和8年9月1日`, `20260901`.
  static func day(_ folded: String) -> CalendarDay? {
    var text = EntryWords.code(withoutWeekday(folded))
    if text.count == 8, let number = EntryNumber.digits(text) {
      return CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
    var base = 0
    for (name, year) in eras where text.hasPrefix(name) {
      base = year
      text.removeFirst(name.count)
      if text.hasPrefix("元") { text = "1" + text.dropFirst() }
      break
    }
    if text.hasSuffix("日") { text.removeLast() }
    let parts = text.split(omittingEmptySubsequences: false) { "年月/.-".contains($0) }
    guard parts.count == 3, let year = EntryNumber.digits(parts[0]),
      let month = EntryNumber.digits(parts[1]), let day = EntryNumber.digits(parts[2]),
      base > 0 ? (1...99).contains(year) : (1900...2999).contains(year)
    else { return nil }
    return CalendarDay(year: base + year, month: month, day: day)
  }

  /// Without `(火)` or `(火曜日)` at the end.
  private static func withoutWeekday(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      let first = text[text.index(after: open)...].first, "月火水木金土日".contains(first)
    else { return text }
    return String(text[..<open])
  }
}
