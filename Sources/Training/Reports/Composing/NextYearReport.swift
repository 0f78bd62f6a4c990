import Tables

/// R15: the academies without a plan for next year (次年度計画の確認), for January to March.
struct NextYearReport: ReportPart {
  let matter: ReportMatter
  private var records: RoundRecords { matter.records }

  /// The members whose plan of next year has no subject, 該当なし aside.
  static func without(_ records: RoundRecords) -> [MemberRecords] {
    records.members.filter { !$0.hasNextPlan && $0.reply != .confirmedNone }
  }

  var sections: [ReportSection] {
    let open = Self.without(records)
    let states = Dictionary(grouping: open) { Self.state($0).rawValue }.mapValues(\.count)
    let planned = records.rate(where: \.hasNextPlan)
    let none = records.members.count { !$0.hasNextPlan && $0.reply == .confirmedNone }
    var rows = [("planned", "計画あり", planned.count)]
    rows += Self.order.map { ($0.rawValue, $0.japanese, states[$0.rawValue] ?? 0) }
    rows.append(("confirmed-none", "該当なし（確認済み）", none))
    rows.append(("total", "合計", records.count))
    return [
      ReportSection(
        "total", "\(ReportHead.words(records.round.plansYear))の計画",
        table: ReportTable(
          [
            ReportColumn("state", "区分", share: 24), ReportColumn("academies", "学校数", unit: "校"),
            ReportColumn("rate", "割合", unit: "％"),
          ],
          rows: rows.map { key, title, count in
            ReportRow(
              key, [.text(title), .count(count), .rate(Rate(count, of: records.count))])
          })),
      ReportSection(
        "academies", "計画のない学校",
        sentences: open.isEmpty ? ["計画のない学校はない。"] : [], table: table(open)),
    ]
  }

  private static let order: [Standing] = [
    .unconfirmed, .considering, .notPlanned, .notHeld, .abolished, .unknown,
  ]

  /// Where next year's plan of an academy stands.
  private static func state(_ member: MemberRecords) -> Standing {
    let found = member.plans.map { entry -> Standing in
      switch entry.status {
      case .unknown: .unknown
      case .notPlanned: .notPlanned
      case .considering: .considering
      case .decided: .unconfirmed
      case .notHeld: .notHeld
      case .abolished: .abolished
      }
    }
    return found.min { $0.rank < $1.rank } ?? .unknown
  }

  private func table(_ members: [MemberRecords]) -> ReportTable {
    ReportTable(
      AcademyColumns.columns() + [
        ReportColumn("plan", "次年度の計画", share: 14), ReportColumn("reasons", "理由", share: 22),
        ReportColumn("thisYear", "今年度", share: 16), ReportColumn("reply", "回答", share: 18),
        ReportColumn("lastContact", "最後の連絡", share: 13),
      ],
      rows: members.map { member in
        let reasons = Choices(
          member.plans.filter { $0.status == .notPlanned && !$0.reason.isEmpty }.map(\.reason))
        let contact = records.contactLogs.filter { $0.organization == member.organization.id }
          .map(\.day).max()
        return ReportRow(
          member.organization.id,
          AcademyColumns.cells(member.organization, matter) + [
            .standing(Self.state(member), hours: nil),
            reasons.isEmpty ? .none : .text(matter.words(reasons, in: .reason)),
            .standing(member.standing, hours: nil), .text(member.reply.japanese),
            .known(contact),
          ])
      })
  }

  var notes: [String] { ["計画あり＝次年度の組入れが 項目・時間数・根拠までそろう学校。3月31日までに決まる。"] }
}
