public import Tables

/// The days on which offices of the government are closed: Saturdays, Sundays, national holidays, 29 December to 3 January.
///
/// By the law on national holidays as it stands since 2022; the equinoxes by the formula that holds from 1980 to 2099. Days
/// that a future law may move are not known.
public enum NationalHolidays {
  /// Whether offices are closed on a day.
  public static func isClosed(_ day: CalendarDay) -> Bool {
    let weekday = Weekday(of: day)
    if weekday == .saturday || weekday == .sunday { return true }
    if (day.month == 12 && day.day >= 29) || (day.month == 1 && day.day <= 3) { return true }
    return isHoliday(day)
  }

  /// Whether a day is a national holiday, or one that stands in for a Sunday, or lies between two.
  public static func isHoliday(_ day: CalendarDay) -> Bool {
    if isNamed(day) { return true }
    // A holiday on a Sunday moves to the next day that is none.
    var before = day
    while let earlier = CalendarDay(daysSince1970: before.daysSince1970 - 1), isNamed(earlier) {
      if Weekday(of: earlier) == .sunday { return true }
      before = earlier
    }
    guard let last = CalendarDay(daysSince1970: day.daysSince1970 - 1),
      let next = CalendarDay(daysSince1970: day.daysSince1970 + 1)
    else { return false }
    return isNamed(last) && isNamed(next) && Weekday(of: day) != .sunday
  }

  private static func isNamed(_ day: CalendarDay) -> Bool {
    let monday = Weekday(of: day) == .monday ? (day.day - 1) / 7 + 1 : 0
    switch day.month {
    case 1: return day.day == 1 || monday == 2
    case 2: return day.day == 11 || day.day == 23
    case 3: return day.day == equinox(20.8431, in: day.year)
    case 4: return day.day == 29
    case 5: return (3...5).contains(day.day)
    case 7: return monday == 3
    case 8: return day.day == 11
    case 9: return monday == 3 || day.day == equinox(23.2488, in: day.year)
    case 10: return monday == 2
    case 11: return day.day == 3 || day.day == 23
    default: return false
    }
  }

  private static func equinox(_ first: Double, in year: Int) -> Int {
    let years = Double(year - 1980)
    return Int(first + 0.242194 * years) - (year - 1980) / 4
  }
}
