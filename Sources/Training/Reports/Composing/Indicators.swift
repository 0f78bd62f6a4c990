import Tables

/// The indicators of a round, each with its denominator.
struct Indicators {
  private let records: RoundRecords
  private let registry: Registry

  init(_ matter: ReportMatter) {
    records = matter.records
    registry = matter.registry
  }

  static let notes = [
    "見込み＝実施済・今年度予定・次年度予定のいずれか。職員・団員とも＝どちらの受講者もいる実施校。"
      + "四つの道具＝VoiceTra、Safety tips、多言語指さしボード、災害時多言語表示シート。"
  ]

  static func title(_ indicator: String) -> String {
    switch indicator {
    case "included": "組入れ率"
    case "delivered": "実施率"
    case "return-rate": "回収率"
    default: indicator
    }
  }

  var table: ReportTable {
    ReportTable(
      [
        ReportColumn("indicator", "指標", share: 24), ReportColumn("value", "数"),
        ReportColumn("unit", "単位", share: 6), ReportColumn("denominator", "分母"),
        ReportColumn("rate", "割合", unit: "％"),
      ], rows: shares + amounts)
  }

  private var shares: [ReportRow] {
    let matched = records.lecturerRequests.count { $0.state.isMatched }
    let rates: [(String, String, String, Rate)] = [
      ("return-rate", "回収率", "校", records.answered),
      ("included", "組入れ校", "校", records.rate(where: \.isIncluded)),
      ("delivered", "実施校", "校", records.rate(where: \.isDelivered)),
      ("both", "職員・団員とも実施した学校", "校", records.rate(where: Self.reachesBoth)),
      ("prospect", "次年度予定を含む見込み", "校", records.rate(where: PrefecturesReport.isProspect)),
      (
        "allTools", "四つの道具をすべて扱う学校", "校",
        records.rate { ToolFigures.tools(of: $0, registry).count == 4 }
      ),
      ("lecturers", "講師充足", "件", Rate(matched, of: records.lecturerRequests.count)),
      ("unknown", "未把握", "校", records.unknown),
    ]
    return rates.map { key, title, unit, rate in
      ReportRow(
        key,
        [
          .text(title), .count(rate.count), .text(unit), .count(rate.denominator), .rate(rate),
        ])
    }
  }

  private var amounts: [ReportRow] {
    let held = records.deliveries.filter(\.status.isDelivered)
    let hours = Spread(held.compactMap(\.hours))
    let trainees = TraineeFigures(records.deliveries)
    return [
      ReportRow(
        "hours",
        [
          .text("延べ時間"), held.isEmpty ? .hours(0) : .known(hours?.total), .text("時間"), .none,
          .none,
        ]),
      ReportRow(
        "meanHours",
        [
          .text("平均時間（1回）"), held.isEmpty ? .none : .known(hours?.mean), .text("時間"), .none,
          .none,
        ]),
      ReportRow(
        "trainees",
        [
          .text("延べ受講者"),
          trainees.classes > 0 && trainees.uncounted == trainees.classes
            ? .unknown : .count(trainees.total), .text("人"), .none, .none,
        ]),
    ]
  }

  /// Whether an academy has taught staff and volunteers in the year.
  static func reachesBoth(_ member: MemberRecords) -> Bool {
    let held = member.deliveries.filter(\.status.isDelivered)
    return held.contains { ($0.staffTrainees ?? 0) > 0 }
      && held.contains { ($0.volunteerTrainees ?? 0) > 0 }
  }
}
