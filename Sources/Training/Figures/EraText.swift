import Tables

/// Days in the years of the eras, as tables have them beside the Gregorian ones.
enum EraText {
  /// `令和8年9月1日`, `令和元年5月1日`; before Shōwa the Gregorian year.
  static func day(_ day: CalendarDay) -> String {
    for (name, year, month, first) in eras {
      guard let begin = CalendarDay(year: year, month: month, day: first), begin <= day else {
        continue
      }
      let number = day.year - year + 1
      return "\(name)\(number == 1 ? "元" : "\(number)")年\(day.month)月\(day.day)日"
    }
    return "\(day.year)年\(day.month)月\(day.day)日"
  }

  private static let eras = [
    ("令和", 2019, 5, 1), ("平成", 1989, 1, 8), ("昭和", 1926, 12, 25),
  ]
}
