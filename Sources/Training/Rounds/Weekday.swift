public import Tables

/// A day of the week.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case sunday, monday, tuesday, wednesday, thursday, friday, saturday

  /// The weekday of a day.
  public init(of day: CalendarDay) {
    // 1 January 1970 was a Thursday.
    let index = (day.daysSince1970 % 7 + 11) % 7
    self = Self.allCases[index]
  }

  /// `月`.
  public var japanese: String { ["日", "月", "火", "水", "木", "金", "土"][rawValue] }
}
