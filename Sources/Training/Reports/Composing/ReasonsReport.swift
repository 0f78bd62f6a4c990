import Tables

/// R8: why it is not in the plan or was not held (理由).
struct ReasonsReport: ReportPart {
  let matter: ReportMatter
  private var records: RoundRecords { matter.records }

  var sections: [ReportSection] {
    let plans = records.members.flatMap { member in
      member.entries.filter { $0.status == .notPlanned }.map { (member.organization.id, $0.reason) }
    }
    let next = records.members.flatMap { member in
      member.plans.filter { $0.status == .notPlanned }.map { (member.organization.id, $0.reason) }
    }
    let held = records.members.flatMap { member in
      member.deliveries.filter {
        $0.status == .cancelled && $0.organization == member.organization.id
      }
      .map { (member.organization.id, $0.reason) }
    }
    let head = matter.head
    return [
      ReportSection(
        "notPlanned", "\(ReportHead.words(head.deliveriesYear)) 予定なしの理由", table: table(plans)),
      ReportSection(
        "notPlannedNext", "\(ReportHead.words(head.plansYear)) 予定なしの理由", table: table(next)),
      ReportSection(
        "cancelled", "\(ReportHead.words(head.deliveriesYear)) 中止の理由", table: table(held)),
    ]
  }

  private func table(_ found: [(organization: String, reason: String)]) -> ReportTable {
    let academies = Set(found.map(\.organization)).count
    let order = matter.registry.options[.reason, default: []].map(\.code)
    let codes = order + Set(found.map(\.reason)).filter { !order.contains($0) }.sorted()
    var rows = codes.map { code in
      let some = found.filter { $0.reason == code }
      let count = Set(some.map(\.organization)).count
      return ReportRow(
        code.isEmpty ? "unknown" : code,
        [
          code.isEmpty ? .unknown : .text(matter.registry.words(code, in: .reason)),
          .count(count), .rate(Rate(count, of: academies)), .count(some.count),
        ])
    }
    rows.append(
      ReportRow(
        "total",
        [
          .text("理由を答えた学校など（重複なし）"), .count(academies),
          .rate(Rate(academies, of: academies)), .count(found.count),
        ]))
    return ReportTable(
      [
        ReportColumn("reason", "理由", share: 30), ReportColumn("academies", "学校数", unit: "校"),
        ReportColumn("rate", "割合", unit: "％"), ReportColumn("subjects", "科目・講習", unit: "件"),
      ], rows: rows)
  }

  var notes: [String] { ["※複数回答可。割合の分母は 各表の最後の行の学校数。"] }
}
