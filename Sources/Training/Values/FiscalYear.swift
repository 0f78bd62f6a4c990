public import Tables

/// A fiscal year of Japan: from 1 April of its year to 31 March of the next.
///
/// 令和8年度 is FY2026; 2026 alone is read as that too, so do not pass the year of a day in January to March.
public struct FiscalYear: Hashable, Sendable {
  /// The year in which it begins, 1950 to 2999.
  public let year: Int

  /// Makes a year; nil for what no record can be about.
  public init?(_ year: Int) {
    guard (1950...2999).contains(year) else { return nil }
    self.year = year
  }

  /// The fiscal year of a day.
  public init?(of day: CalendarDay) { self.init(day.month >= 4 ? day.year : day.year - 1) }

  /// Reads `FY2026`, `2026`, `R8`, `令和8年度`, `R8年度`, `平成30年度`, also in full-width letters; nil for anything else.
  public init?(_ text: String) {
    var rest = EntryText(text).folded.uppercased()[...]
    if rest.hasSuffix("年度") { rest.removeLast(2) } else if rest.hasSuffix("年") { rest.removeLast() }
    if rest.hasPrefix("FY") { rest.removeFirst(2) }
    for (name, first) in Self.eras where rest.hasPrefix(name) {
      let digits = rest.dropFirst(name.count)
      guard let number = digits == "元" ? 1 : Int(digits), (1...999).contains(number) else {
        return nil
      }
      self.init(first + number - 1)
      return
    }
    guard rest.count == 4, let year = Int(rest) else { return nil }
    self.init(year)
  }

  private static let eras = [("令和", 2019), ("R", 2019), ("平成", 1989), ("H", 1989)]

  /// The year after.
  public var next: FiscalYear { FiscalYear(year + 1) ?? self }
  /// The year before.
  public var previous: FiscalYear { FiscalYear(year - 1) ?? self }

  /// Whether a day is in it.
  public func contains(_ day: CalendarDay) -> Bool { FiscalYear(of: day) == self }

  /// The year of the era: `令和8年度`, `令和元年度`, `平成30年度`.
  public var japanese: String {
    let (era, first) = year >= 2019 ? ("令和", 2019) : year >= 1989 ? ("平成", 1989) : ("昭和", 1926)
    let number = year - first + 1
    return "\(era)\(number == 1 ? "元" : "\(number)")年度"
  }
}

extension FiscalYear: Comparable {
  public static func < (left: FiscalYear, right: FiscalYear) -> Bool { left.year < right.year }
}

extension FiscalYear: CustomStringConvertible {
  /// `FY2026`.
  public var description: String { "FY\(year)" }
}
