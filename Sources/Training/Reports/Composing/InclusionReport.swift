import Tables

/// R2: academies by courses (組入れ状況一覧).
struct InclusionReport: ReportPart {
  let matter: ReportMatter
  private var records: RoundRecords { matter.records }

  var bar: ReportBar? { ReportBar(records) }

  var figures: [KeyFigure] { SevenFigures(records).all }

  var sections: [ReportSection] {
    let matrix = CourseMatrix(records)
    return [
      ReportSection("matrix", "学校と課程", table: table(matrix)),
      ReportSection("cells", "学校・課程別", table: cells(matrix), isForFiles: true),
    ]
  }

  private func table(_ matrix: CourseMatrix) -> ReportTable {
    let members = Dictionary(
      uniqueKeysWithValues: records.members.map { ($0.organization.id, $0) })
    return ReportTable(
      AcademyColumns.columns() + [
        ReportColumn("reply", "回答", share: 16), ReportColumn("held", "実施", share: 8),
      ]
        + matrix.columns.map {
          ReportColumn(
            $0.course, $0.title, place: $0.isShown ? .everywhere : .filesOnly, share: 16)
        },
      rows: matrix.rows.compactMap { row in
        members[row.organization].map { member in
          ReportRow(
            row.organization,
            AcademyColumns.cells(member.organization, matter) + [
              .text(reply(member)), .text(Self.held(member)),
            ]
              + row.cells.map { .standing($0.standing, hours: $0.hours) })
        }
      })
  }

  /// The same cells, one a row: the state in one, the hours as a number in another.
  private func cells(_ matrix: CourseMatrix) -> ReportTable {
    let members = Dictionary(
      uniqueKeysWithValues: records.members.map { ($0.organization.id, $0.organization) })
    return ReportTable(
      AcademyColumns.columns() + [
        ReportColumn("course", "課程コード"), ReportColumn("courseName", "課程"),
        ReportColumn("standing", "状態"), ReportColumn("hours", "時間数", unit: "時間"),
      ],
      rows: matrix.rows.flatMap { row -> [ReportRow] in
        guard let organization = members[row.organization] else { return [] }
        return zip(matrix.columns, row.cells).map { column, cell in
          ReportRow(
            "\(row.organization)/\(column.course)",
            AcademyColumns.cells(organization, matter) + [
              .text(column.course), .text(column.title), .standing(cell.standing, hours: nil),
              cell.standing.tellsHours ? .known(cell.hours) : .none,
            ])
        }
      })
  }

  /// Whether it is known that a class was held: 未実施 is known, 未把握 is not.
  private static func held(_ member: MemberRecords) -> String {
    if member.isDelivered { return DeliveryStatus.delivered.japanese }
    switch member.step {
    case .confirmedNone, .unknown: return member.standing.japanese
    default: return DeliveryStatus.notDelivered.japanese
    }
  }

  private func reply(_ member: MemberRecords) -> String {
    let open = records.queries.count {
      $0.organization == member.organization.id && $0.state.isOpen
    }
    return member.reply.japanese + (open > 0 ? " 要確認 \(open)" : "")
  }

  var notes: [String] {
    [
      "組入れ済＝組入れ決定で、項目・時間数・根拠がそろうもの。欠けるものは 確認中。"
        + "時間は、実施済では行った時間の合計、組入れ済では計画の時間。",
      "各校の課程が 基準の複数の課程に当たるときは、そのどれにも示す。どれにも当たらないものは その他（基準外）。",
      "未回答は 回答の欄に示す。何も分かっていない欄は 未把握。",
    ]
  }
}
