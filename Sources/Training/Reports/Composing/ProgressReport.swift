import Tables

/// R4: the bar, and the indicators (進みぐあい).
struct ProgressReport: ReportPart {
  let matter: ReportMatter
  private var records: RoundRecords { matter.records }

  var bar: ReportBar? { ReportBar(records) }
  var figures: [KeyFigure] { SevenFigures(records).all }

  var sections: [ReportSection] {
    [
      ReportSection("progress", "内訳", sentences: [ReportBar(records).sum + "。"], table: progress),
      ReportSection("indicators", "指標", table: Indicators(matter).table),
    ] + targets
  }

  private var progress: ReportTable {
    let counts = records.progress
    let rows = counts.map { step, count in
      ReportRow(
        step.rawValue,
        [.text(step.japanese), .count(count), .rate(Rate(count, of: records.count))])
    }
    return ReportTable(
      [
        ReportColumn("step", "区分", share: 20), ReportColumn("academies", "学校数", unit: "校"),
        ReportColumn("rate", "割合", unit: "％"),
      ],
      rows: rows + [
        ReportRow(
          "total",
          [
            .text("合計"), .count(counts.map(\.count).reduce(0, +)),
            .rate(Rate(counts.map(\.count).reduce(0, +), of: records.count)),
          ])
      ])
  }

  private var targets: [ReportSection] {
    guard !records.targets.isEmpty, matter.request.prefecture == nil else { return [] }
    let columns = [
      ReportColumn("indicator", "指標", share: 20), ReportColumn("baseline", "基準値"),
      ReportColumn("initial", "年度当初値"), ReportColumn("goal", "目標値"),
      ReportColumn("actual", "実績値"), ReportColumn("longTerm", "長期目標値"),
    ]
    return [
      ReportSection(
        "targets", "目標",
        table: ReportTable(
          columns,
          rows: records.targets.map { target in
            ReportRow(
              target.indicator,
              [
                .text(Indicators.title(target.indicator)), .known(target.baseline),
                .known(target.initial), .known(target.goal), .known(target.actual),
                .known(target.longTerm),
              ])
          }))
    ]
  }

  var notes: [String] {
    [
      "各校は 一つの区分だけに数える。順は 実施済、今年度予定、次年度予定、検討中、予定なし、該当なし（確認済み）、未把握。"
        + "検討中には 確認中（組入れ決定だが 項目・時間数・根拠が欠けるもの）を含む。"
    ] + Indicators.notes
  }
}
