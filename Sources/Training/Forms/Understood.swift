internal import Tables

/// What a cell of a form means; blank, 0 and 該当なし are three things, and what cannot be read is a fourth.
enum Understood: Hashable {
  case blank
  case notApplicable
  case unreadable
  /// A word that is none of those offered.
  case unknownWord
  case text(String)
  case hours(Double)
  case count(Int)
  case day(CalendarDay)
  case year(FiscalYear)
  case yes
  case no
  case plan(PlanStatus)
  case delivery(DeliveryStatus)
  /// The code of an option.
  case code(String)
  /// Codes of courses or academies.
  case codes([String])

  /// Whether it says something.
  var isBlank: Bool { self == .blank }
}
