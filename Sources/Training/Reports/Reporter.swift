import Tables

/// Draws up the reports of a round from the store.
public struct Reporter: Sendable {
  private let registry: Registry

  /// Makes a reporter that takes the words of options and the map from a registry.
  public init(_ registry: Registry) { self.registry = registry }

  /// Draws up one report, from one transaction.
  ///
  /// Throws ``TrainingError/notFound(_:key:)`` if there is no such round, or no such question.
  public func report(_ request: ReportRequest, from reader: TrainingReader) throws -> Report {
    // The comparison of years counts in the store itself: it must not read ten years of records.
    if request.kind == .yearOnYear {
      let comparison = try YearComparison(request, from: reader, registry: registry)
      var report = assemble(comparison, request, comparison.head, prefecture: [])
      report.setPublished(try reader.all(Snapshot.self, where: ["round": request.round]))
      return report
    }
    let records = try RoundRecords(request.round, prefecture: request.prefecture, from: reader)
    let matter = ReportMatter(records: records, registry: registry, request: request)
    let part = try part(matter, reader)
    var report = assemble(part, request, matter.head, prefecture: matter.prefectureSections)
    report.setPublished(records.snapshots, question: request.question)
    return report
  }

  private func part(_ matter: ReportMatter, _ reader: TrainingReader) throws -> any ReportPart {
    switch matter.request.kind {
    case .returnRate: ReturnRateReport(matter: matter)
    case .inclusion: InclusionReport(matter: matter)
    case .prefectures: PrefecturesReport(matter: matter)
    case .progress, .yearOnYear: ProgressReport(matter: matter)
    case .items: try ItemsReport(matter: matter)
    case .courses: CoursesReport(matter: matter)
    case .lecturers: LecturersReport(matter: matter)
    case .reasons: ReasonsReport(matter: matter)
    case .onePage:
      OnePageReport(matter: matter, corrections: try Corrections(matter.records, reader))
    case .drills: DrillsReport(matter: matter)
    case .corrections: CorrectionsReport(corrections: try Corrections(matter.records, reader))
    case .nextYear: NextYearReport(matter: matter)
    }
  }

  private func assemble(
    _ part: any ReportPart, _ request: ReportRequest, _ head: ReportHead,
    prefecture: [ReportSection]
  ) -> Report {
    let sections = (part.sections + prefecture).map { section in
      var section = section
      let columns = section.table?.columns.map {
        $0.unit == "校" ? $0.with(unit: head.unit) : $0
      }
      if let columns { section.table?.columns = columns }
      return section
    }
    return Report(
      kind: request.kind, number: request.kind.number, title: request.kind.japanese, head: head,
      figures: part.figures, bar: part.bar, map: part.map, openItems: part.openItems,
      sections: sections, checks: part.checks,
      notes: part.notes + CommonNotes.all(head))
  }
}
