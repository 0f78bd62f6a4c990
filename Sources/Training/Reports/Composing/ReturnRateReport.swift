import Tables

/// R1: who has answered, and who has not (回収状況).
struct ReturnRateReport: ReportPart {
  let matter: ReportMatter
  private var records: RoundRecords { matter.records }

  private static let counts = [
    ReportColumn("members", "対象", unit: "校"), ReportColumn("answered", "回答済", unit: "校"),
    ReportColumn("confirmedNone", "該当なし（確認済み）", unit: "校", share: 14),
    ReportColumn("unanswered", "未回答", unit: "校"), ReportColumn("notSent", "未送付", unit: "校"),
    ReportColumn("returnRate", "回収率", unit: "％"), ReportColumn("unknown", "未把握", unit: "校"),
  ]

  private static func cells(_ members: [MemberRecords]) -> [ReportCell] {
    let answered = members.count { $0.reply == .answered }
    let none = members.count { $0.reply == .confirmedNone }
    return [
      .count(members.count), .count(answered), .count(none),
      .count(members.count { $0.reply.isUnanswered }),
      .count(members.count { $0.reply == .notSent }),
      .rate(Rate(answered + none, of: members.count)),
      .count(members.count { $0.step == .unknown }),
    ]
  }

  var sections: [ReportSection] {
    let total = ReportTable(Self.counts, rows: [ReportRow("total", Self.cells(records.members))])
    let members = Dictionary(grouping: records.members, by: \.organization.prefecture)
    let prefectures = ReportTable(
      AcademyColumns.prefecture + Self.counts,
      rows: matter.prefectures.map {
        ReportRow($0, AcademyColumns.cells($0, matter) + Self.cells(members[$0] ?? []))
      })
    return [
      ReportSection("total", "全体", table: total),
      ReportSection("unanswered", "未回答の学校", sentences: sentences, table: unanswered),
      ReportSection("replies", "学校別の回答", table: replies),
      ReportSection("byPrefecture", "都道府県別", table: prefectures),
    ]
  }

  private var sentences: [String] {
    let open = records.members.filter(\.reply.isUnanswered)
    return open.isEmpty ? ["未回答の学校はない。"] : []
  }

  private var unanswered: ReportTable {
    ReportTable(
      AcademyColumns.columns() + [
        ReportColumn("reply", "回答", share: 16), ReportColumn("due", "期限", share: 12),
        ReportColumn("daysOverdue", "期限からの日数", unit: "日", share: 12),
        ReportColumn("reminders", "督促", unit: "回", share: 8),
        ReportColumn("strength", "督促の強さ", share: 8),
        ReportColumn("lastContact", "最後の連絡", share: 12),
        ReportColumn("channel", "方法", share: 8),
      ],
      rows: records.members.filter(\.reply.isUnanswered).map(row))
  }

  private func row(_ member: MemberRecords) -> ReportRow {
    let code = member.organization.id
    let due = records.due(member.request)
    let late = matter.request.drawnUpOn.daysSince1970 - due.daysSince1970
    let reminders = records.reminders.filter { $0.organization == code }
    let contact = records.contactLogs.filter {
      $0.organization == code && $0.round == records.round.id
    }.max { ($0.day, $0.number) < ($1.day, $1.number) }
    return ReportRow(
      code,
      AcademyColumns.cells(member.organization, matter) + [
        .text(member.reply.japanese), .day(due), .count(max(0, late)), .count(reminders.count),
        reminders.max { $0.number < $1.number }.map { .text("\($0.strength)") } ?? .none,
        .known(contact?.day), contact.map { .text(Self.channel($0.channel)) } ?? .none,
      ])
  }

  private static func channel(_ code: String) -> String {
    switch code {
    case "phone": "電話"
    case "mail": "メール"
    case "visit": "訪問"
    default: code
    }
  }

  private var replies: ReportTable {
    ReportTable(
      AcademyColumns.columns() + [
        ReportColumn("reply", "回答", share: 16), ReportColumn("sentOn", "照会日", share: 12),
        ReportColumn("answeredOn", "回答日", share: 12), ReportColumn("review", "確認", share: 10),
        ReportColumn("openQueries", "照会中の確認事項", unit: "件", share: 12),
      ],
      rows: records.members.map { member in
        let open = records.queries.count {
          $0.organization == member.organization.id && $0.state.isOpen
        }
        return ReportRow(
          member.organization.id,
          AcademyColumns.cells(member.organization, matter) + [
            .text(member.reply.japanese), .known(member.request?.sentOn),
            .known(member.request?.answeredOn),
            member.response.map { .text($0.review.japanese) } ?? .none, .count(open),
          ])
      })
  }

  var notes: [String] {
    var notes = ["回収率＝（回答済＋該当なし（確認済み））÷対象。"]
    if !records.outOfScope.isEmpty { notes.append("対象外 \(records.outOfScope.count)校は 対象に含まない。") }
    return notes
  }
}
