/// How a workbook counts days.
enum DateSystem: Hashable, Sendable {
  /// Day 1 is 1 January 1900, and day 60 is 29 February 1900, which never was.
  case from1900
  /// Day 0 is 1 January 1904, as Excel for Mac did it once.
  case from1904

  /// The value of a number that is shown as a day or a time; nil if no calendar has it.
  func value(_ serial: Double, showsDay: Bool, showsTime: Bool) -> CellValue? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var day = Int(serial)
    var milliseconds = Int(((serial - Double(day)) * 86_400_000).rounded())
    if milliseconds == 86_400_000 {
      day += 1
      milliseconds = 0
    }
    guard let time = ClockTime(milliseconds: milliseconds) else { return nil }
    if day == 0, !showsDay { return .time(time) }
    guard let date = calendarDay(day) else { return nil }
    return showsTime || milliseconds > 0 ? .moment(date, time) : .day(date)
  }

  /// The day of a count; nil for what only Excel believes in: 0 January and 29 February 1900.
  private func calendarDay(_ count: Int) -> CalendarDay? {
    switch self {
    case .from1900:
      guard count > 0, count != 60 else { return nil }
      return CalendarDay(daysSince1970: count - (count < 60 ? 25_568 : 25_569))
    case .from1904:
      return CalendarDay(daysSince1970: count - 24_107)
    }
  }
}
