public import Tables

/// Which report a person asks for.
public struct ReportRequest: Hashable, Sendable {
  /// Which report.
  public var kind: ReportKind
  /// The name of the round.
  public var round: String
  /// The prefecture to narrow it to, two digits; nil for the whole country.
  public var prefecture: String?
  /// The question of an items report; nil for the topics of what is taught.
  public var question: String?
  /// The day it is drawn up: nothing here asks a clock.
  public var drawnUpOn: CalendarDay

  /// Makes a request.
  public init(
    _ kind: ReportKind, round: String, prefecture: String? = nil, question: String? = nil,
    drawnUpOn: CalendarDay
  ) {
    self.kind = kind
    self.round = round
    self.prefecture = prefecture
    self.question = question
    self.drawnUpOn = drawnUpOn
  }
}
