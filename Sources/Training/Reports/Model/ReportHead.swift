public import Tables

/// What a report is about: its round, its years, its days.
public struct ReportHead: Hashable, Sendable, Codable {
  /// The name of the round.
  public let round: String
  /// The title of the round.
  public let roundTitle: String
  /// The year whose deliveries it tells.
  public let deliveriesYear: FiscalYear
  /// The year whose plans it tells.
  public let plansYear: FiscalYear
  /// The day for which the answers hold (基準日).
  public let asOf: CalendarDay
  /// The day on which it was drawn up.
  public let drawnUpOn: CalendarDay
  /// The prefecture it is narrowed to, two digits; nil for the whole country.
  public let prefecture: String?
  /// The name of that prefecture; empty for the whole country.
  public let prefectureName: String
  /// The denominator of its rates.
  public let denominator: Int
  /// How many of them nobody knows anything of.
  public let unknown: Int
  /// What is counted: `校`, or `団体` where members are no academies.
  public let unit: String
  /// The notice it rests on: number and date; empty if none is recorded.
  public let basis: String

  /// `令和8年度（2026年度）実施・令和9年度（2027年度）計画`.
  public var years: String {
    "\(Self.words(deliveriesYear))実施・\(Self.words(plansYear))計画"
  }

  /// `令和8年度（2026年度）`.
  static func words(_ year: FiscalYear) -> String { "\(year.japanese)（\(year.year)年度）" }
}
