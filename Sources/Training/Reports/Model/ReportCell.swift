public import Tables

/// One datum of a report, with its kind: every output writes it in its own way.
public enum ReportCell: Hashable, Sendable {
  /// Words.
  case text(String)
  /// How many; the unit stands over the column.
  case count(Int)
  /// A share of something, printed as a percentage; the denominator is never 0.
  case percent(Rate)
  /// Hours.
  case hours(Double)
  /// A day.
  case day(CalendarDay)
  /// A fiscal year.
  case year(FiscalYear)
  /// A state, with hours where it tells them.
  case standing(Standing, hours: Double?)
  /// No figure can be here: a share of nothing. It is neither 0 nor 未把握.
  case none

  /// A share as it is printed; `none` of nothing.
  static func rate(_ rate: Rate) -> ReportCell {
    rate.denominator > 0 ? .percent(rate) : .none
  }

  /// A number that somebody may have to find out.
  static func known(_ number: Int?) -> ReportCell { number.map { .count($0) } ?? .unknown }
  /// Hours that somebody may have to find out.
  static func known(_ hours: Double?) -> ReportCell { hours.map { .hours($0) } ?? .unknown }
  /// A day that somebody may have to find out.
  static func known(_ day: CalendarDay?) -> ReportCell { day.map { .day($0) } ?? .none }

  /// 未把握.
  static let unknown = ReportCell.text(Standing.unknown.japanese)
}
