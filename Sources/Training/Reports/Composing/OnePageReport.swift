import Tables

/// R11: one A4 page (一枚報告): seven numbers, one bar, the map, five open items.
struct OnePageReport: ReportPart {
  let matter: ReportMatter
  let corrections: Corrections
  private var records: RoundRecords { matter.records }

  var figures: [KeyFigure] { SevenFigures(records).all }
  var bar: ReportBar? { ReportBar(records) }
  var map: [MapTile] { MapTile.all(records, matter.registry) }

  var openItems: [OpenItem] { [unanswered, queries, lecturers, nextYear, corrected] }

  private var unanswered: OpenItem {
    let count = records.members.count(where: \.reply.isUnanswered)
    let due = records.round.lastDay
    let days = matter.request.drawnUpOn.daysSince1970 - due.daysSince1970
    let notSent = records.members.count { $0.reply == .notSent }
    return OpenItem(
      key: "unanswered", title: "未回答 \(count)校。",
      detail: "期限 \(String("\(due)".suffix(5))) "
        + (days > 0 ? "から \(days)日。" : days == 0 ? "きょう。" : "まで \(-days)日。")
        + (notSent > 0 ? "未送付 \(notSent)校。" : ""), count: count)
  }

  private var queries: OpenItem {
    let open = records.queries.filter(\.state.isOpen)
    let answered = open.count { $0.state == .answered }
    let academies = Set(open.map(\.organization)).count
    return OpenItem(
      key: "queries", title: "照会中 \(open.count)件。",
      detail: open.isEmpty ? "" : "\(academies)校。回答あり・未解決 \(answered)。", count: open.count)
  }

  private var lecturers: OpenItem {
    let failed = records.lecturerRequests.count { $0.state == .failed }
    let without = ProvisionFigures(matter).prefecturesWithout.count
    return OpenItem(
      key: "lecturers", title: "講師 不調 \(failed)件。", detail: "候補なし \(without)都道府県。", count: failed)
  }

  private var nextYear: OpenItem {
    let open = NextYearReport.without(records)
    let unknown = open.count { $0.plans.isEmpty }
    return OpenItem(
      key: "nextYear", title: "次年度 計画なし \(open.count)校。",
      detail: (unknown > 0 ? "うち 計画が未把握 \(unknown)校。" : "") + "3月末までに決まる。", count: open.count)
  }

  private var corrected: OpenItem {
    let numbers = corrections.reasoned
    return OpenItem(
      key: "corrections", title: "訂正 \(numbers.count)件。",
      detail: numbers.isEmpty
        ? "" : "変更履歴 " + numbers.suffix(6).map(String.init).joined(separator: "・") + "。",
      count: numbers.count)
  }

  var sections: [ReportSection] {
    let steps = ProgressReport(matter: matter).sections.first { $0.key == "progress" }
    let figures = ReportTable(
      [
        ReportColumn("figure", "数字", share: 20), ReportColumn("value", "数"),
        ReportColumn("unit", "単位", share: 6), ReportColumn("rate", "割合", unit: "％"),
      ],
      rows: figures.map {
        ReportRow(
          $0.key,
          [
            .text($0.title), .count($0.count), .text($0.unit),
            $0.tenths == nil ? .none : .rate(Rate($0.count, of: records.count)),
          ])
      })
    let tiles = ReportTable(
      AcademyColumns.prefecture + [
        ReportColumn("step", "状況", share: 20), ReportColumn("academies", "学校数", unit: "校"),
        ReportColumn("alike", "その状況の学校", unit: "校"),
      ],
      rows: map.map {
        ReportRow(
          $0.prefecture,
          AcademyColumns.cells($0.prefecture, matter) + [
            $0.step.map { .text($0.japanese) } ?? .none, .count($0.academies), .count($0.count),
          ])
      })
    let items = ReportTable(
      [
        ReportColumn("item", "残っていること", share: 30), ReportColumn("detail", "内容", share: 40),
        ReportColumn("count", "数"),
      ],
      rows: openItems.map {
        ReportRow($0.key, [.text($0.title), .text($0.detail), .count($0.count)])
      })
    return [ReportSection("figures", "七つの数字", table: figures)] + (steps.map { [$0] } ?? []) + [
      ReportSection("map", "都道府県", table: tiles),
      ReportSection("openItems", "残っていること", table: items),
    ]
  }

  var notes: [String] { ["一つの都道府県に二校あるときは 進んでいるほうを示し、1/2 と添える。"] }
}
