public import Tables

/// Freezes the figures of a round: what is published is kept as it was printed, and never calculated again.
public struct Publishing {
  private let registry: Registry

  /// Makes one that takes words from a registry.
  public init(_ registry: Registry) { self.registry = registry }

  /// The reports whose figures are published; the log of corrections goes on.
  public static let kinds = ReportKind.allCases.filter { $0 != .corrections }

  /// The figures of a round as they are now, for the whole country.
  public func figures(_ round: String, on day: CalendarDay, from reader: TrainingReader) throws
    -> [Snapshot]
  {
    var figures: [String: Snapshot] = [:]
    let questions = try reader.all(
      Question.self, where: ["questionSet": try reader.found(Round.self, key: round).questionSet])
    let requests =
      Self.kinds.map { ReportRequest($0, round: round, drawnUpOn: day) }
      + questions.map { ReportRequest(.items, round: round, question: $0.id, drawnUpOn: day) }
    for request in requests {
      let report = try Reporter(registry).report(request, from: reader)
      let found = report.snapshots(frozenOn: day, question: request.question)
      for figure in found + keyFigures(report, day) { figures[figure.key] = figure }
    }
    return figures.values.sorted { $0.key < $1.key }
  }

  /// Moves a final round to 公表 and writes its figures; gives how many there are.
  public func publish(_ name: String, on day: CalendarDay, in writer: TrainingWriter) throws -> Int
  {
    var round = try writer.reader.found(Round.self, key: name)
    // Figures are those before the move: the state itself is none of them.
    let figures = try figures(name, on: day, from: writer.reader)
    round.state = .published
    try writer.record(round)
    for figure in figures { try writer.record(figure) }
    return figures.count
  }

  private func keyFigures(_ report: Report, _ day: CalendarDay) -> [Snapshot] {
    guard report.kind == .onePage else { return [] }
    return report.figures.map { figure in
      Snapshot(
        round: report.head.round, report: report.kind.rawValue, row: "figure/\(figure.key)",
        title: figure.title, count: figure.count,
        denominator: figure.tenths == nil ? nil : report.head.denominator,
        computedTenths: figure.tenths,
        published: figure.tenths.map { ReportCell.decimal($0) } ?? "", frozenOn: day)
    }
  }
}
