internal import Tables

/// How forms and previews say values: in words that cannot be taken for each other.
enum FormWords {
  /// `令和8年10月16日（金）`, and before 1989 the Western year.
  static func japanese(_ day: CalendarDay) -> String {
    let date = "\(day.month)月\(day.day)日（\(weekday(day))）"
    if (day.year, day.month, day.day) >= (2019, 5, 1) {
      return "令和\(era(day.year - 2018))年\(date)"
    }
    return day.year >= 1990 ? "平成\(day.year - 1988)年\(date)" : "\(day.year)年\(date)"
  }

  private static func era(_ year: Int) -> String { year == 1 ? "元" : "\(year)" }

  /// `金`.
  static func weekday(_ day: CalendarDay) -> String {
    let index = ((day.daysSince1970 + 3) % 7 + 7) % 7
    return ["月", "火", "水", "木", "金", "土", "日"][index]
  }

  /// `1.5`, `2`.
  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }

  /// A course of the standard with those whom it is for: several share a name.
  static func course(_ course: Course) -> String {
    switch course.trainees {
    case "staff": "職員・\(course.name)"
    case "volunteers": "団員・\(course.name)"
    default: course.name
    }
  }
}
