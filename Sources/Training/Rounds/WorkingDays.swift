public import Tables

/// Counts the days on which offices are open.
public enum WorkingDays {
  /// How many open days come after the first day, up to the last one included; 0 if the last is not later.
  ///
  /// A form due on Friday and asked about on Monday is one working day late.
  public static func count(after first: CalendarDay, to last: CalendarDay) -> Int {
    guard first < last else { return 0 }
    return ((first.daysSince1970 + 1)...last.daysSince1970).count { number in
      CalendarDay(daysSince1970: number).map { !NationalHolidays.isClosed($0) } ?? false
    }
  }
}
