import Tables

/// R3: the prefectures (都道府県別表), with the map.
struct PrefecturesReport: ReportPart {
  let matter: ReportMatter
  private var records: RoundRecords { matter.records }

  var map: [MapTile] {
    matter.request.prefecture == nil ? MapTile.all(records, matter.registry) : []
  }

  var sections: [ReportSection] {
    let members = Dictionary(grouping: records.members, by: \.organization.prefecture)
    var rows = matter.prefectures.map {
      ReportRow($0, AcademyColumns.cells($0, matter) + Self.cells(members[$0] ?? []))
    }
    if matter.request.prefecture == nil {
      rows.append(ReportRow("total", [.text(""), .text("合計")] + Self.cells(records.members)))
    }
    return [
      ReportSection(
        "prefectures", "都道府県別",
        table: ReportTable(AcademyColumns.prefecture + Self.columns, rows: rows))
    ]
  }

  private static let columns = [
    ReportColumn("academies", "学校数", unit: "校", share: 8),
    ReportColumn("included", "組入れ校数", unit: "校"),
    ReportColumn("includedRate", "組入れ率", unit: "％"),
    ReportColumn("delivered", "実施校数", unit: "校"),
    ReportColumn("deliveredRate", "実施率", unit: "％"),
    ReportColumn("nextYear", "次年度予定校数", unit: "校", share: 12),
    ReportColumn("nextYearRate", "次年度予定率", unit: "％", share: 12),
    ReportColumn("sum", "合計", unit: "校", share: 8),
    ReportColumn("prospectRate", "見込み率", unit: "％"),
    ReportColumn("unknown", "未把握", unit: "校", share: 8),
  ]

  private static func cells(_ members: [MemberRecords]) -> [ReportCell] {
    let n = members.count
    let included = members.count(where: \.isIncluded)
    let delivered = members.count(where: \.isDelivered)
    let next = members.count { $0.step == .nextYear }
    let sum = members.count(where: Self.isProspect)
    return [
      .count(n), .count(included), .rate(Rate(included, of: n)), .count(delivered),
      .rate(Rate(delivered, of: n)), .count(next), .rate(Rate(next, of: n)), .count(sum),
      .rate(Rate(sum, of: n)), .count(members.count { $0.step == .unknown }),
    ]
  }

  /// Whether an academy has done it, will this year, or will next year.
  static func isProspect(_ member: MemberRecords) -> Bool {
    member.step == .delivered || member.step == .thisYear || member.step == .nextYear
  }

  var notes: [String] {
    [
      "合計＝実施済・今年度予定・次年度予定のいずれかの学校（重複なし）。見込み率＝合計÷学校数。",
      "次年度予定校数は、今年度に実施も予定もなく、次年度の計画にある（または次年度へ延期した）学校。",
    ]
  }
}
