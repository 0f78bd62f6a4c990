public import Tables

extension Report {
  /// Puts published percentages beside computed ones, in every table in which they differ.
  ///
  /// A figure is named by report and by `section/row`; nothing is calculated again.
  mutating func setPublished(_ snapshots: [Snapshot]) {
    let own = snapshots.filter { $0.report == kind.rawValue && head.prefecture == nil }
    var differing: [String] = []
    for index in sections.indices {
      guard var table = sections[index].table,
        let rate = table.columns.firstIndex(where: { $0.unit == "％" })
      else { continue }
      let published = Dictionary(
        own.map { ($0.row, $0) }
      ) { first, _ in first }
      var cells: [Int: ReportCell] = [:]
      for (place, row) in table.rows.enumerated() {
        guard let figure = published["\(sections[index].key)/\(row.key)"],
          !figure.published.isEmpty, figure.published != row.cells[rate].words
        else { continue }
        cells[place] = .text(figure.published)
        differing.append("\(figure.title.isEmpty ? row.cells[0].words : figure.title)")
      }
      guard !cells.isEmpty else { continue }
      table.columns.insert(
        ReportColumn("published", "公表値", unit: "％", share: 10), at: rate + 1)
      for place in table.rows.indices {
        table.rows[place].cells.insert(cells[place] ?? .text("同じ"), at: rate + 1)
      }
      sections[index].table = table
    }
    if !differing.isEmpty {
      notes.append("公表値は 公表したときのまま示し、計算し直さない。計算値と異なるもの \(differing.count)件。")
    }
  }

  /// The figures of this report as they are frozen by publishing: every count with a percentage beside it.
  public func snapshots(frozenOn day: CalendarDay, source: String = "") -> [Snapshot] {
    sections.flatMap { section -> [Snapshot] in
      guard let table = section.table,
        let rate = table.columns.firstIndex(where: { $0.unit == "％" }), rate > 0
      else { return [] }
      return table.rows.compactMap { row in
        guard case .percent(let tenths) = row.cells[rate] else { return nil }
        let counts = row.cells[..<rate].compactMap { cell -> Int? in
          if case .count(let number) = cell { number } else { nil }
        }
        guard let count = counts.last else { return nil }
        let isListed = table.columns.contains { $0.key == "denominator" }
        let denominator = isListed ? counts.last : head.denominator
        return Snapshot(
          round: head.round, report: kind.rawValue, row: "\(section.key)/\(row.key)",
          title: row.cells.first { !$0.isNumber && !$0.words.isEmpty }?.words ?? "",
          count: isListed ? counts.first ?? count : count, denominator: denominator,
          computedTenths: tenths, published: ReportCell.decimal(tenths), frozenOn: day,
          source: source)
      }
    }
  }
}
