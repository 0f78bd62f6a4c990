/// The figures of one round, in a row of the table over all years.
public struct YearFigures: Hashable, Sendable, Codable {
  /// The name of the round.
  public var round: String
  /// The year whose deliveries it asked about.
  public var fiscalYear: FiscalYear
  /// The members without 対象外.
  public var members = 0
  /// Those with an answer, in either sense.
  public var answered = 0
  /// Those with a subject in the plan of the year.
  public var included = 0
  /// Those that held a class in the year.
  public var delivered = 0
  /// Those nobody knows anything of.
  public var unknown = 0
  /// The hours of the classes held, each once; nil if classes were held and nobody has said.
  public var hours: Double?
  /// The trainees of the classes held; nil if classes were held and nobody has counted.
  public var trainees: Int?
}
