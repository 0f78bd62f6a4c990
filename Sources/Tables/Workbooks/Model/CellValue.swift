/// What a cell holds.
///
/// A number is a day or a time only if the cell shows it as one; text that looks like a number stays text.
public enum CellValue: Hashable, Sendable {
  /// Nothing; also a text without a character.
  case empty
  /// Text; a line break in it is one LF.
  case text(String)
  /// A number, always finite. A percentage is a fraction: 50 % is 0.5.
  case number(Double)
  /// A day without a time.
  case day(CalendarDay)
  /// A time of a day.
  case moment(CalendarDay, ClockTime)
  /// A time of no certain day.
  case time(ClockTime)
  /// A stretch of time (`[h]:mm`), which may be longer than a day or negative.
  case duration(seconds: Double)
  /// TRUE or FALSE.
  case boolean(Bool)
  /// An error of Excel: `#N/A`, `#DIV/0!`.
  case error(String)
}
