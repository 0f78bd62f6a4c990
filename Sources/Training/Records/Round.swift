public import Tables

/// One follow-up survey (フォローアップ調査).
///
/// Its key is its name: `R8`.
public struct Round: Record {
  public static let table = RecordTable.rounds
  /// The name.
  public var id: String
  /// The title on forms and reports.
  public var title: String
  /// The year whose deliveries are asked about.
  public var deliveriesYear: FiscalYear
  /// The year whose plans are asked about.
  public var plansYear: FiscalYear
  /// The day for which answers hold (基準日).
  public var asOf: CalendarDay
  /// The key of the notice it rests on.
  public var basis: String
  /// The version of the questions.
  public var questionSet: String
  /// The day the forms went out (照会日).
  public var sentOn: CalendarDay?
  /// The day until which answers are asked for (期限).
  public var due: CalendarDay
  /// The later day that was granted to all.
  public var extendedDue: CalendarDay?
  /// By whom the forms go and come: `prefecture`, `direct`.
  public var route: String
  /// Where it stands.
  public var state: RoundState

  /// Makes a record; what is left out is not known.
  public init(
    id: String, title: String = "", deliveriesYear: FiscalYear, plansYear: FiscalYear,
    asOf: CalendarDay, basis: String = "", questionSet: String = "", sentOn: CalendarDay? = nil,
    due: CalendarDay, extendedDue: CalendarDay? = nil, route: String = "prefecture",
    state: RoundState = .preparing
  ) {
    self.id = id
    self.title = title
    self.deliveriesYear = deliveriesYear
    self.plansYear = plansYear
    self.asOf = asOf
    self.basis = basis
    self.questionSet = questionSet
    self.sentOn = sentOn
    self.due = due
    self.extendedDue = extendedDue
    self.route = route
    self.state = state
  }

  public var key: String { id }

  /// The day until which answers are in time.
  public var lastDay: CalendarDay { extendedDue ?? due }
}
