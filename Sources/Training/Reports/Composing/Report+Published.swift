public import Tables

extension Report {
  /// Puts published percentages beside computed ones, wherever they differ; nothing is calculated again.
  ///
  /// A figure is named by report and by ``figureName(_:_:_:question:)``.
  mutating func setPublished(_ snapshots: [Snapshot], question: String? = nil) {
    guard head.prefecture == nil else { return }
    let published = Dictionary(
      snapshots.filter { $0.report == kind.rawValue }.map { ($0.row, $0) }
    ) { first, _ in first }
    var count = 0
    for index in sections.indices {
      guard var table = sections[index].table else { continue }
      // From the last, so that what is put in does not move those that are still to come.
      for rate in table.rateColumns.reversed() {
        let cells = table.rows.map { row -> ReportCell? in
          let name = figureName(sections[index], row, table, rate, question: question)
          guard let figure = published[name], !figure.published.isEmpty,
            figure.published != row.cells[rate].words
          else { return nil }
          return .text(figure.published)
        }
        let differing = cells.count { $0 != nil }
        guard differing > 0 else { continue }
        count += differing
        table.insertPublished(cells, at: rate)
      }
      sections[index].table = table
    }
    setPublishedFigures(published, count)
  }

  /// The figures of this report as they are frozen by publishing: every percentage with its count and denominator.
  public func snapshots(frozenOn day: CalendarDay, question: String? = nil) -> [Snapshot] {
    sections.flatMap { section -> [Snapshot] in
      guard let table = section.table else { return [] }
      return table.rows.flatMap { row in
        table.rateColumns.compactMap { column -> Snapshot? in
          guard case .percent(let rate) = row.cells[column] else { return nil }
          return Snapshot(
            round: head.round, report: kind.rawValue,
            row: figureName(section, row, table, column, question: question),
            title: row.cells.first { !$0.isNumber && !$0.words.isEmpty }?.words ?? "",
            count: rate.count, denominator: rate.denominator, computedTenths: rate.tenths,
            published: rate.percent, frozenOn: day)
        }
      }
    }
  }

  /// `section/row`; with the column where a table has several percentages, and the question before where one was asked for.
  private func figureName(
    _ section: ReportSection, _ row: ReportRow, _ table: ReportTable, _ column: Int,
    question: String?
  ) -> String {
    let start = question.map { "\($0)/" } ?? ""
    let end = table.rateColumns.count > 1 ? "/\(table.columns[column].key)" : ""
    return "\(start)\(section.key)/\(row.key)\(end)"
  }

  private mutating func setPublishedFigures(_ published: [String: Snapshot], _ inTables: Int) {
    var count = inTables
    for index in figures.indices {
      guard let figure = published["figure/\(figures[index].key)"],
        figure.count != figures[index].count
      else { continue }
      figures[index].detail +=
        (figures[index].detail.isEmpty ? "" : "・") + "公表値 \(figure.count)\(figures[index].unit)"
      if inTables == 0 { count += 1 }
    }
    if count > 0 {
      notes.append("公表値は 公表したときのまま示し、計算し直さない。計算値と異なるもの \(count)件。")
    }
  }
}

extension ReportTable {
  /// The places of the columns of percentages, without those that were published.
  fileprivate var rateColumns: [Int] {
    columns.indices.filter { columns[$0].unit == "％" && !columns[$0].key.hasPrefix("published") }
  }

  fileprivate mutating func insertPublished(_ cells: [ReportCell?], at rate: Int) {
    let isOnly = rateColumns.count == 1
    let key = isOnly ? "published" : "published.\(columns[rate].key)"
    let title = isOnly ? "公表値" : "\(columns[rate].title) 公表値"
    columns.insert(ReportColumn(key, title, unit: "％", share: 10), at: rate + 1)
    for place in rows.indices {
      rows[place].cells.insert(cells[place] ?? .text("同じ"), at: rate + 1)
    }
  }
}
