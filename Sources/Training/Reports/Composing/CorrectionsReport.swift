import Tables

/// R14: what was corrected, and the entries of the audit trail that say so (訂正記録).
struct CorrectionsReport: ReportPart {
  let corrections: Corrections

  var sections: [ReportSection] {
    [
      ReportSection("total", "全体", table: total),
      ReportSection(
        "changes", "訂正・変更",
        sentences: corrections.found.isEmpty ? ["訂正も 受理後の変更もない。"] : [], table: changes),
      ReportSection("origins", "変更履歴の抜き書き", table: origins),
    ]
  }

  private var total: ReportTable {
    let reasoned = Set(corrections.reasoned)
    let (with, late) = (
      corrections.found.count { reasoned.contains($0.origin) },
      corrections.found.count { !reasoned.contains($0.origin) }
    )
    return ReportTable(
      [ReportColumn("kind", "区分", share: 30), ReportColumn("records", "記録", unit: "件")],
      rows: [
        ReportRow("reasoned", [.text("訂正（理由あり）"), .count(with)]),
        ReportRow("late", [.text("回答を受理した後の変更（理由なし）"), .count(late)]),
      ])
  }

  private var changes: ReportTable {
    ReportTable(
      [
        ReportColumn("origin", "履歴番号", share: 7), ReportColumn("organization", "機関コード", share: 8),
        ReportColumn("table", "記録", share: 14), ReportColumn("key", "記録の鍵", share: 30),
        ReportColumn("property", "欄", share: 13), ReportColumn("old", "前", share: 16),
        ReportColumn("new", "後", share: 16),
      ],
      rows: corrections.found.flatMap { correction -> [ReportRow] in
        let head: [ReportCell] = [
          .count(Int(correction.origin)), .text(correction.organization),
          .text(correction.table.rawValue), .text(correction.key),
        ]
        let key = "\(correction.origin)/\(correction.table.rawValue)/\(correction.key)"
        if correction.isWithdrawn {
          return [ReportRow(key, head + [.text("記録全体"), .none, .text("取下げ")])]
        }
        return correction.changes.map { change in
          ReportRow(
            "\(key)/\(change.property)",
            head + [.text(change.property), Self.cell(change.old), Self.cell(change.new)])
        }
      })
  }

  /// What people wrote is not repeated; an empty value is said to be empty.
  private static func cell(_ text: String?) -> ReportCell {
    guard let text else { return .text("（文は省略）") }
    return text.isEmpty ? .text("（空欄）") : .text(text)
  }

  private var origins: ReportTable {
    ReportTable(
      [
        ReportColumn("origin", "履歴番号", share: 8), ReportColumn("moment", "日時", share: 22),
        ReportColumn("author", "担当コード", share: 10), ReportColumn("action", "行為", share: 18),
        ReportColumn("reason", "理由", share: 30),
        ReportColumn("file", "元のファイル（SHA-256の先頭）", share: 18),
      ],
      rows: corrections.origins.values.sorted { $0.origin < $1.origin }.map { origin in
        ReportRow(
          "\(origin.origin)",
          [
            .count(Int(origin.origin)), .text(origin.moment), .text(origin.author),
            .text(origin.action), origin.reason.isEmpty ? .none : .text(origin.reason),
            origin.file.isEmpty ? .none : .text(String(origin.file.prefix(12))),
          ])
      })
  }

  var notes: [String] { ["回答の文（自由記述）は 写さず、変わった欄の名だけを示す。選択肢・数・日は 前と後を示す。"] }
}
