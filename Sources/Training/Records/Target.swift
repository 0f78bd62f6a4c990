/// A figure that is aimed at (目標).
///
/// Its key is indicator and year.
public struct Target: Record {
  public static let table = RecordTable.targets
  /// The indicator: `included`, `delivered`, `return-rate`.
  public var indicator: String
  /// The year.
  public var fiscalYear: FiscalYear
  /// 基準値.
  public var baseline: Double?
  /// 年度当初値.
  public var initial: Double?
  /// 目標値.
  public var goal: Double?
  /// 実績値.
  public var actual: Double?
  /// 長期目標値.
  public var longTerm: Double?
  /// What else a reader should know.
  public var note: String

  /// Makes a record; what is left out is not known.
  public init(
    indicator: String, fiscalYear: FiscalYear, baseline: Double? = nil, initial: Double? = nil,
    goal: Double? = nil, actual: Double? = nil, longTerm: Double? = nil, note: String = ""
  ) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.baseline = baseline
    self.initial = initial
    self.goal = goal
    self.actual = actual
    self.longTerm = longTerm
    self.note = note
  }

  public var key: String { "\(indicator)/\(fiscalYear)" }
}
