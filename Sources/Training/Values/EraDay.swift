public import Tables

/// A day in the words of the era.
public enum EraDay {
  /// `令和8年9月1日`, `平成31年4月30日`; days before 8 January 1989 by the Gregorian year.
  public static func write(_ day: CalendarDay) -> String {
    let number = (day.year, day.month, day.day)
    let (era, first): (String, Int) =
      if number >= (2019, 5, 1) { ("令和", 2019) } else if number >= (1989, 1, 8) {
        ("平成", 1989)
      } else { ("", 1) }
    let year = day.year - first + 1
    return "\(era)\(year == 1 && !era.isEmpty ? "元" : "\(year)")年\(day.month)月\(day.day)日"
  }
}
