internal import Tables

extension FormAssembly {
  /// The checks that look at several lines.
  mutating func check() {
    for proposed in proposal.entries {
      let entry = proposed.record
      checkHours(
        entry.hours, course: entry.localCourse, cells: proposed.cells,
        [
          "lectureHours", "exerciseHours", "practicalHours", "tabletopHours", "onlineHours",
        ])
    }
    for proposed in proposal.deliveries {
      let delivery = proposed.record
      checkHours(delivery.hours, course: delivery.localCourse, cells: proposed.cells, ["hours"])
      guard delivery.status.isDelivered, !isPlanned(delivery) else { continue }
      notes.add(.deliveredWithoutPlan, cell: proposed.cells.cells["status"])
    }
  }

  private mutating func checkHours(
    _ hours: Double?, course: String, cells: CellMap, _ properties: [String]
  ) {
    guard let hours, let limit = limit(of: course), hours > limit + 1e-9 else { return }
    let cell = properties.lazy.compactMap { cells.cells[$0] }.first
    let words = "\(FormWords.number(hours))＞\(FormWords.number(limit))"
    notes.add(
      .hoursBeyondCourse, cell: cell,
      (words, "\(FormWords.number(hours)) > \(FormWords.number(limit))"))
  }

  /// The hours of a course: the academy's own, else those of the standard where all are confirmed.
  private func limit(of course: String) -> Double? {
    let local =
      proposal.localCourses.first { $0.record.name == course }?.record
      ?? knowledge.localCourses.first { $0.name == course }
    if let hours = local?.hours { return hours }
    let proposed = proposal.mappings.map(\.record).filter { $0.localCourse == course }
    let mappings =
      proposed.isEmpty ? knowledge.mappings.filter { $0.localCourse == course } : proposed
    var sum = 0.0
    for mapping in mappings {
      let standard = reader.registry.courses.first { $0.id == mapping.course }?.standardHours
      guard let standard else { return nil }
      sum += standard
    }
    return mappings.isEmpty ? nil : sum
  }

  private func isPlanned(_ delivery: Delivery) -> Bool {
    (proposal.entries.map(\.record) + knowledge.entries).contains {
      $0.fiscalYear == delivery.fiscalYear && $0.localCourse == delivery.localCourse
        && $0.status == .decided
    }
  }
}
