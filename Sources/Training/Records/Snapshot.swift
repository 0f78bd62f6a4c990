public import Tables

/// A figure as it was published (公表値): never calculated again.
///
/// Its key is round, report and row.
public struct Snapshot: Record {
  public static let table = RecordTable.snapshots
  /// The name of the round or of a survey of others.
  public var round: String
  /// The report or table.
  public var report: String
  /// The row.
  public var row: String
  /// The words of the row.
  public var title: String
  /// The count.
  public var count: Int
  /// The number it is a share of.
  public var denominator: Int?
  /// The percentage in tenths by our rule, half-up.
  public var computedTenths: Int?
  /// The percentage as it was printed; may differ.
  public var published: String
  /// The rule of rounding.
  public var rounding: String
  /// The day.
  public var frozenOn: CalendarDay
  /// Where it was printed.
  public var source: String

  /// Makes a record; what is left out is not known.
  public init(
    round: String, report: String, row: String, title: String = "", count: Int,
    denominator: Int? = nil, computedTenths: Int? = nil, published: String = "",
    rounding: String = "half-up", frozenOn: CalendarDay, source: String = ""
  ) {
    self.round = round
    self.report = report
    self.row = row
    self.title = title
    self.count = count
    self.denominator = denominator
    self.computedTenths = computedTenths
    self.published = published
    self.rounding = rounding
    self.frozenOn = frozenOn
    self.source = source
  }

  public var key: String { "\(round)/\(report)/\(row)" }
}
